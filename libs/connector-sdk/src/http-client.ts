import { fetch as undiciFetch } from 'undici';
import type { Clock, ConnectorLog } from './context.js';
import { guardedDispatcher } from './guarded-dispatcher.js';
import {
  HttpNoReply,
  type ConnectorHttp,
  type HttpLimits,
  type HttpReply,
  type HttpRequest,
  type RequestPurpose,
} from './http.js';
import type { NetworkPolicy } from './manifest.js';
import { checkUrl } from './network-policy.js';
import { RequestBudget } from './request-budget.js';
import { sendOnce, type Fetch } from './transport.js';
import { backOffMs, retryAfterMs, waitOnTimer, type Wait } from './waiting.js';

/** What {@link createConnectorHttp} is made of. Only the first four are needed outside tests. */
export interface ConnectorHttpOptions {
  readonly limits: HttpLimits;
  readonly network: NetworkPolicy;
  /** Ends everything: waits, queued requests, and the one on its way. */
  readonly signal: AbortSignal;
  readonly log: ConnectorLog;
  /** Lets the connection reach this machine: for sandboxes. */
  readonly allowLoopback: boolean;
  /** Shared by all clients of one connection; each has its own when it is left out. */
  readonly budget?: RequestBudget;
  /** The vendor's clock, against which a `Retry-After` date is read. */
  readonly clock?: Clock;
  /** Hears what each reply says that the time is: a vendor tells it anyway, and nobody need ask for it. */
  readonly learnTime?: (now: Date) => void;
  readonly fetch?: Fetch;
  readonly random?: () => number;
  readonly wait?: Wait;
}

/** A vendor that asks for more than this is not waited for here: the reply goes to the caller. */
const LONGEST_WAIT_MS = 60_000;
const OVERLOADED = new Set([429, 502, 503, 504]);

/**
 * The network of a connector: keeps its declared limits, repeats what is safe to repeat, counts, and stops on abort.
 *
 * ```ts
 * const http = createConnectorHttp({ limits, network, signal, log, allowLoopback: false });
 * const reply = await http.send({ method: 'GET', url, endpoint: 'Companies', repeat: 'safe', purpose: 'read' });
 * ```
 * A `once` request is sent again only when it is certain that nothing arrived. A `safe` one is also sent again after a
 * lost reply, 429, 502, 503, 504, a 5xx without a JSON body, and what its `busy` recognises; at most `attempts` times.
 * Redirects are not followed. Log: `http.request` for each reply, never a header or a body.
 */
export function createConnectorHttp(options: ConnectorHttpOptions): ConnectorHttp {
  const counts: Record<RequestPurpose, number> = { start: 0, read: 0, write: 0, verify: 0, invoices: 0 };
  const wait = options.wait ?? waitOnTimer;
  const client: Client = {
    options,
    counts,
    wait,
    random: options.random ?? Math.random,
    now: () => options.clock?.now().getTime() ?? Date.now(),
    fetch: options.fetch ?? networkFetch(options.allowLoopback),
    budget:
      options.budget ?? new RequestBudget({ limits: options.limits, now: () => performance.now(), wait }),
  };
  return { counts, send: (request) => send(client, request) };
}

interface Client {
  readonly options: ConnectorHttpOptions;
  readonly counts: Record<RequestPurpose, number>;
  readonly fetch: Fetch;
  readonly budget: RequestBudget;
  readonly wait: Wait;
  readonly random: () => number;
  readonly now: () => number;
}

type Attempt = { readonly reply: HttpReply } | { readonly lost: HttpNoReply };

async function send(client: Client, request: HttpRequest): Promise<HttpReply> {
  const { limits, network, allowLoopback, signal } = client.options;
  checkUrl(request.url, network, allowLoopback);
  for (let attempt = 1; ; attempt += 1) {
    const result = await attemptOnce(client, request);
    const waitMs = pauseBeforeRepeat(client, request, result, attempt);
    if (waitMs === null || attempt >= limits.attempts || signal.aborted) return settle(result);
    client.options.log.warn('http.repeated', {
      ...named(request),
      attempt,
      waitMs,
      because: because(result),
    });
    try {
      await client.wait(waitMs, signal);
    } catch {
      return settle(result); // Stopped while waiting: what is known is the last attempt's result.
    }
  }
}

async function attemptOnce(client: Client, request: HttpRequest): Promise<Attempt> {
  const { limits, signal, log } = client.options;
  const leave = await enter(client, request);
  const startedAt = performance.now();
  client.counts[request.purpose] += 1;
  try {
    const reply = await sendOnce(
      client.fetch,
      request,
      { timeoutMs: request.timeoutMs ?? limits.timeoutMs },
      signal,
    );
    log.info('http.request', {
      ...named(request),
      status: reply.status,
      durationMs: Math.round(performance.now() - startedAt),
    });
    tellTime(client, reply);
    return { reply };
  } catch (error) {
    if (!(error instanceof HttpNoReply)) throw error;
    return { lost: error };
  } finally {
    leave();
  }
}

function tellTime({ options }: Client, reply: HttpReply): void {
  const sent = new Date(reply.headers['date'] ?? '');
  if (!Number.isNaN(sent.getTime())) options.learnTime?.(sent);
}

async function enter(client: Client, request: HttpRequest): Promise<() => void> {
  try {
    return await client.budget.enter(request.endpoint, client.options.signal);
  } catch (error) {
    if (!client.options.signal.aborted) throw error;
    throw new HttpNoReply(
      'no',
      `${request.method} ${request.endpoint}: the work was stopped before it was sent.`,
      { cause: error },
    );
  }
}

/** Milliseconds until the request may be sent again; `null` when it must not be, or when waiting is the host's affair. */
function pauseBeforeRepeat(
  client: Client,
  request: HttpRequest,
  result: Attempt,
  attempt: number,
): number | null {
  const ownMs = backOffMs(attempt, client.random);
  if ('lost' in result) return result.lost.sent === 'no' || request.repeat === 'safe' ? ownMs : null;
  if (request.repeat !== 'safe' || !isOverload(request, result.reply)) return null;
  const askedMs = retryAfterMs(result.reply.headers['retry-after'], client.now()) ?? 0;
  return askedMs > LONGEST_WAIT_MS ? null : Math.max(askedMs, ownMs);
}

function isOverload(request: HttpRequest, reply: HttpReply): boolean {
  if (OVERLOADED.has(reply.status) || request.busy?.(reply) === true) return true;
  return reply.status >= 500 && !/^\s*[{[]/.test(reply.text);
}

function settle(result: Attempt): HttpReply {
  if ('lost' in result) throw result.lost;
  return result.reply;
}

const named = (request: HttpRequest): Record<string, unknown> => ({
  method: request.method,
  endpoint: request.endpoint,
  purpose: request.purpose,
});
const because = (result: Attempt): string =>
  'lost' in result ? result.lost.message : `status ${result.reply.status}`;

function networkFetch(allowLoopback: boolean): Fetch {
  const dispatcher = guardedDispatcher(allowLoopback);
  return async (url, init) => undiciFetch(url, { ...init, dispatcher });
}
