import type { Clock } from '@tallylink/connector-sdk';

/** Replies tell whole seconds, and travel: a smaller difference from what is known says nothing new. */
const SAME_TIME_MS = 2_000;

/** The time as one connection's vendor tells it with its replies; ours until the first of them. */
export class VendorClock implements Clock {
  #offsetMs: number | null = null;

  now(): Date {
    return new Date(Date.now() + (this.#offsetMs ?? 0));
  }

  learn(theirs: Date): void {
    const offsetMs = theirs.getTime() - Date.now();
    if (this.#offsetMs === null || Math.abs(offsetMs - this.#offsetMs) > SAME_TIME_MS)
      this.#offsetMs = offsetMs;
  }
}
