import { Injectable } from '@nestjs/common';

/** How long an apply waits for what cannot be hurried. Its own provider, so that a test of a wait need not be as long. */
@Injectable()
export class ApplyPatience {
  /** A write whose reply was lost may still arrive: it is not believed to be absent before this much later. */
  readonly quietMs: number = 10_000;
  /** Where the target asks to wait and does not say how long. */
  readonly waitMs: number = 2_000;
}
