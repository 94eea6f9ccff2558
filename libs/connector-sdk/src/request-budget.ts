import type { Wait } from './waiting.js';
import { ConnectorError } from './errors.js';
import type { HttpLimits } from './http.js';

/** What a {@link RequestBudget} needs from outside, so that tests have no real time. */
export interface RequestBudgetOptions {
  readonly limits: HttpLimits;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  readonly wait: Wait;
  /** A wait longer than this is not sat out: it becomes `rateLimited`, and the host keeps the run's place. */
  readonly longestWaitMs?: number;
}

/**
 * Keeps the declared limits of one connection: requests in a sliding window, and requests at the same time for each
 * endpoint. Share one budget between all clients of a connection, so that two runs cannot exceed the limit together.
 */
export class RequestBudget {
  private readonly sentAt: number[] = [];
  private readonly running = new Map<string, number>();
  private readonly queues = new Map<string, (() => void)[]>();

  constructor(private readonly options: RequestBudgetOptions) {}

  /** Requests that may still be sent in the window that ends now. */
  remaining(): number {
    this.forget();
    return this.options.limits.requestsPerWindow - this.sentAt.length;
  }

  /**
   * Waits for a free thread of the endpoint and a free request of the window; returns what gives the thread back.
   * Errors: the signal's reason on abort; `ConnectorError` `rateLimited` when the window stays full for too long.
   */
  async enter(endpoint: string, signal: AbortSignal): Promise<() => void> {
    await this.takeThread(endpoint, signal);
    try {
      await this.takeRequest(signal);
    } catch (error) {
      this.leave(endpoint);
      throw error;
    }
    return () => this.leave(endpoint);
  }

  private async takeThread(endpoint: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const running = this.running.get(endpoint) ?? 0;
    if (running < this.options.limits.threadsPerEndpoint) {
      this.running.set(endpoint, running + 1);
      return;
    }
    await this.queueUp(endpoint, signal);
  }

  /** A thread is handed from one request to the next, so `running` stays the same while a queue is there. */
  private queueUp(endpoint: string, signal: AbortSignal): Promise<void> {
    const queue = this.queues.get(endpoint) ?? [];
    this.queues.set(endpoint, queue);
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        queue.splice(queue.indexOf(enter), 1);
        reject(signal.reason as Error);
      };
      queue.push(enter);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  private leave(endpoint: string): void {
    const next = this.queues.get(endpoint)?.shift();
    if (next) return next();
    this.running.set(endpoint, (this.running.get(endpoint) ?? 1) - 1);
  }

  private async takeRequest(signal: AbortSignal): Promise<void> {
    while (this.remaining() <= 0) {
      const freeInMs = this.sentAt[0]! + this.options.limits.windowMs - this.options.now();
      if (freeInMs > (this.options.longestWaitMs ?? 60_000)) throw windowFull(freeInMs);
      await this.options.wait(Math.max(1, freeInMs), signal);
    }
    this.sentAt.push(this.options.now());
  }

  private forget(): void {
    const from = this.options.now() - this.options.limits.windowMs;
    const firstInside = this.sentAt.findIndex((at) => at > from);
    this.sentAt.splice(0, firstInside === -1 ? this.sentAt.length : firstInside);
  }
}

function windowFull(retryAfterMs: number): ConnectorError {
  return new ConnectorError({
    kind: 'rateLimited',
    code: 'LIMIT.WINDOW_FULL',
    message: `The requests that this connection may send are used up. The request was not sent. It goes on by itself in ${Math.ceil(retryAfterMs / 60_000)} minutes.`,
    retryAfterMs,
  });
}
