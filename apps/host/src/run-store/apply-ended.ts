import { Injectable } from '@nestjs/common';
import type { RunEntity } from './run.entity.js';

type Listener = (run: RunEntity) => Promise<void>;

/** Tells that a run's apply has ended, inside the transaction that ends it: plans do not know who shows runs. */
@Injectable()
export class ApplyEnded {
  private readonly listeners: Listener[] = [];

  listen(listener: Listener): void {
    this.listeners.push(listener);
  }

  async tell(run: RunEntity): Promise<void> {
    for (const listener of this.listeners) await listener(run);
  }
}
