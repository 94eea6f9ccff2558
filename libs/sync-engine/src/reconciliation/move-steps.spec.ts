import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '@tallylink/billing-model';
import { LineCalendar } from '../validation/line-calendar.js';
import { moveSteps } from './move-steps.js';

const agreement: Agreement = {
  id: 'a1',
  customerId: 't1',
  name: 'Contract',
  reference: null,
  recurring: true,
  active: true,
  period: { start: '2026-01-01', endExclusive: '2026-11-01' },
  billingPeriodMonths: 1,
};
const calendar = (used: readonly string[]): LineCalendar =>
  new LineCalendar(agreement, null, { oneChangePerDay: true, postedDays: 'move' }, used);

describe('steps on days that are not free', () => {
  it('move to the next free day, with the reason', () => {
    expect(moveSteps(['2026-10-12'], calendar(['2026-10-12', '2026-10-13']))).toEqual({
      steps: [{ wantedDay: '2026-10-12', day: '2026-10-14', because: 'used' }],
      outside: [],
    });
  });

  it('are carried by the step that is wanted on the very day they would move to', () => {
    const { steps } = moveSteps(['2026-10-12', '2026-10-13'], calendar(['2026-10-12']));
    expect(steps).toEqual([{ wantedDay: '2026-10-13', day: '2026-10-13', because: null }]);
  });

  it('keep their own day when the next one is later than that', () => {
    const { steps } = moveSteps(['2026-10-12', '2026-10-14'], calendar(['2026-10-12']));
    expect(steps.map((step) => step.day)).toEqual(['2026-10-13', '2026-10-14']);
  });

  it('are named when the contract ends before there is a free day', () => {
    expect(moveSteps(['2026-10-31'], calendar(['2026-10-31']))).toEqual({
      steps: [],
      outside: ['2026-10-31'],
    });
  });
});
