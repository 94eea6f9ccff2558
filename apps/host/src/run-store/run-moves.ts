import { Injectable } from '@nestjs/common';
import type { RunEvent } from '@tallylink/sync-engine';
import type { RunEntity } from './run.entity.js';

type Listener = (run: RunEntity, event: RunEvent) => Promise<void>;

/** Tells that a run went on to another state, inside the transaction that moves it. */
@Injectable()
export class RunMoves {
  private readonly listeners: Listener[] = [];

  listen(listener: Listener): void {
    this.listeners.push(listener);
  }

  async tell(run: RunEntity, event: RunEvent): Promise<void> {
    for (const listener of this.listeners) await listener(run, event);
  }
}
