import { describe, expect, it } from '@jest/globals';
import { monthToOffer } from './month-to-offer';

const months = (...names: string[]) => ({
  now: '2026-11-02T08:00:00Z',
  items: names.map((month) => ({ month, runId: null, runState: null })),
});

describe('monthToOffer', () => {
  it('is the one asked for, when the source has it', () => {
    expect(monthToOffer(months('2026-10', '2026-09'), '2026-09')).toBe('2026-09');
    expect(monthToOffer(months('2026-10', '2026-09'), '2020-01')).toBe('2026-10');
  });

  it('is else the last month that is over', () => {
    expect(monthToOffer(months('2026-11', '2026-10', '2026-09'), null)).toBe('2026-10');
    expect(monthToOffer(months('2026-11'), null)).toBe('2026-11');
    expect(monthToOffer(months(), null)).toBeNull();
  });
});
