import { describe, expect, it } from '@jest/globals';
import type { OperationEntity } from '../operations/operation.entity.js';
import { Tries } from './tries.js';

const QUIET_MS = 10_000;
const operation = (state: OperationEntity['state'], changedAt = 0): OperationEntity =>
  ({ id: 'one', state, changedAt: new Date(changedAt) }) as OperationEntity;

describe('what one apply remembers', () => {
  it('lets an operation be sent five times, and not once more', () => {
    const tries = new Tries();
    for (let time = 1; time <= 5; time += 1) {
      expect(tries.left(operation('pending'))).toBe(true);
      tries.count(operation('pending'));
    }
    expect(tries.left(operation('pending'))).toBe(false);
    expect(tries.left({ ...operation('pending'), id: 'other' })).toBe(true);
  });

  it('looks again for what nobody saw only when it has been quiet for long enough', () => {
    let now = 2_000;
    const tries = new Tries(() => now);
    expect(tries.isDue(operation('unknown'))).toBe(true);
    tries.sawNothingOf([operation('unknown', 1_000)], QUIET_MS);
    expect(tries.isDue(operation('unknown'))).toBe(false);
    expect(tries.isDue(operation('applied'))).toBe(true);
    expect(tries.untilNextLook()).toBe(9_000);
    now = 11_000;
    expect(tries.isDue(operation('unknown'))).toBe(true);
    expect(tries.untilNextLook()).toBe(0);
  });

  it('waits for nothing once it is known what became of it', () => {
    const tries = new Tries(() => 0);
    tries.sawNothingOf([operation('unknown')], QUIET_MS);
    tries.sawNothingOf([operation('verified')], QUIET_MS);
    expect(tries.untilNextLook()).toBe(null);
  });

  it('does not wait longer because another host’s clock is ahead', () => {
    const tries = new Tries(() => 0);
    tries.sawNothingOf([operation('unknown', 60_000)], QUIET_MS);
    expect(tries.untilNextLook()).toBe(QUIET_MS);
  });
});
