import { describe, expect, it } from '@jest/globals';
import type { ChangeLineOperation, PlainDate } from '@tallylink/billing-model';
import { writtenSteps } from './written-steps.js';

const change = (day: PlainDate, before: string, after: string): ChangeLineOperation => {
  const state = (units: string) => ({ units, unitPrice: null, unitCost: null });
  return {
    kind: 'change-line',
    id: `${day} ${after}`,
    chain: 'line',
    agreementLineId: 'line',
    targetCustomerId: 'customer',
    effectiveDate: day,
    before: state(before),
    after: state(after),
    ticked: true,
    lineIds: [],
    summary: '',
  } as unknown as ChangeLineOperation;
};
const shown = (...writes: ChangeLineOperation[]): string[] =>
  writtenSteps(writes).map(({ day, units }) => `${day} ${units}`);

describe('what we wrote', () => {
  it('is each write on its own day', () => {
    expect(shown(change('2026-10-05', '10', '12'), change('2026-10-20', '12', '15'))).toEqual([
      '2026-10-05 12',
      '2026-10-20 15',
    ]);
  });

  it('is lower on later days once an earlier month was taken back', () => {
    const october = change('2026-10-05', '10', '12');
    const november = change('2026-11-03', '12', '14');
    const undo = change('2026-10-06', '12', '10');
    expect(shown(october, november, undo)).toEqual(['2026-10-05 12', '2026-10-06 10', '2026-11-03 12']);
  });

  it('is the last of several on one day', () => {
    expect(shown(change('2026-10-05', '10', '12'), change('2026-10-05', '12', '13'))).toEqual([
      '2026-10-05 13',
    ]);
  });
});
