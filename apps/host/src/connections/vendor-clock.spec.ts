import { describe, expect, it } from '@jest/globals';
import { VendorClock } from './vendor-clock.js';

const HOUR_MS = 3_600_000;
const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR_MS);
/** How far two instants are apart, in whole minutes: the test itself takes a moment. */
const minutes = (a: Date, b: Date): number => Math.round((a.getTime() - b.getTime()) / 60_000);

describe('the clock of a vendor', () => {
  it('is ours until a reply has told its time', () => {
    expect(minutes(new VendorClock().now(), new Date())).toBe(0);
  });

  it('follows what the replies say, back as well', () => {
    const clock = new VendorClock();
    clock.learn(inHours(-500));
    expect(minutes(clock.now(), inHours(-500))).toBe(0);
    clock.learn(inHours(-700));
    expect(minutes(clock.now(), inHours(-700))).toBe(0);
  });

  it('does not jump by the second that a reply took', () => {
    const clock = new VendorClock();
    clock.learn(inHours(-1));
    const before = clock.now();
    clock.learn(new Date(Date.now() - HOUR_MS - 1_000));
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(before.getTime());
  });
});
