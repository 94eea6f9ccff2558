import { Injectable } from '@nestjs/common';
import type { RunEntity } from './run.entity.js';

type Planner = (run: RunEntity) => Promise<unknown>;

/** Plans an open run again, in the caller's transaction: plans ask for it and do not know who validates runs. */
@Injectable()
export class PlanAgain {
  private planner: Planner | null = null;

  by(planner: Planner): void {
    this.planner = planner;
  }

  async of(run: RunEntity): Promise<void> {
    if (!this.planner) throw new Error('Nobody has offered to plan runs again.');
    await this.planner(run);
  }
}
