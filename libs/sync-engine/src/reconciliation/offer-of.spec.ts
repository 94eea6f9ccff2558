import { describe, expect, it } from '@jest/globals';
import { line, play, target } from '../cases/case-fixture.js';

describe('a service that is billed no more', () => {
  const lines = [line({ units: '0', status: 'cancelled' })];
  const endOf = (applied: string | null): readonly string[] =>
    play({
      lines,
      target: target({ units: '4' }),
      lastApplied:
        applied === null
          ? []
          : [{ agreementLineId: 'al1', days: [], steps: [{ day: '2026-08-01', units: applied }] }],
      policies: {
        guardRails: {
          largestUnitsChange: null,
          largestPercentChange: null,
          mostDeletionsPercent: null,
          emptySource: 'allow',
          largestMoneyChange: null,
          belowCost: 'warn',
        },
      },
    }).operations;

  it('ends by itself when the units are those that we wrote', () => {
    expect(endOf('4')).toEqual(['4 → 0 @1']);
  });

  it('is only offered when somebody changed the units since', () => {
    expect(endOf('6')).toEqual(['4 → 0 @1 ?']);
  });

  it('is only offered when we never wrote it', () => {
    expect(endOf(null)).toEqual(['4 → 0 @1 ?']);
  });
});
