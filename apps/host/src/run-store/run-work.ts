import { Injectable } from '@nestjs/common';

/** The work that this process does, so that it can be stopped: by a person, or by the end of the process. */
@Injectable()
export class RunWork {
  private readonly running = new Map<string, AbortController>();
  private readonly ending = new AbortController();

  /** Runs work for a run under a signal that {@link stop} aborts. */
  async of(runId: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const controller = new AbortController();
    this.running.set(runId, controller);
    try {
      await work(AbortSignal.any([controller.signal, this.ending.signal]));
    } finally {
      this.running.delete(runId);
    }
  }

  isRunning(runId: string): boolean {
    return this.running.has(runId);
  }

  stop(runId: string, reason: string): void {
    this.running.get(runId)?.abort(new Error(reason));
  }

  /** The process ends: work stops where it can be taken up again. */
  end(): void {
    this.ending.abort(new Error('The host is stopping.'));
  }

  get ended(): boolean {
    return this.ending.signal.aborted;
  }
}
