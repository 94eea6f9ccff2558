import { describe } from '@jest/globals';
import { charge, credit, input, previousLine, subscription } from './testing/builders.js';
import { testCases } from './testing/case-table.js';

/** cases.md, cases 5a to 5d: contracts that end inside a month. Amounts are by hand: 4.10 × 20/31 = 2.6452 → 2.65, and so on. */
const full = (units: string, amount: string) => charge('2026-10-01', '2026-10-31', units, '4.10', amount);
const next = (units: string, amount: string) => charge('2026-11-01', '2026-11-30', units, '4.10', amount);
const now = (units: string) => ({ subscriptions: [subscription(units)] });

describe('ends', () => {
  const cancelled = subscription('0', {
    status: 'cancelled',
    updatedDay: '2026-10-18',
    term: { start: '2026-10-01', endExclusive: '2026-11-01' },
  });
  testCases([
    {
      name: '5a: cancelled at once with a credit',
      input: input([full('10', '41.00'), credit('2026-10-18', '2026-10-31', '10', '1.85', '18.50')], {
        subscriptions: [cancelled],
      }),
      units: '10 settled, 0 settled @18',
      charges: '22.50',
    },
    {
      name: '5b: ends with the term',
      input: input([full('10', '41.00')], {
        asOf: '2026-10-20',
        subscriptions: [
          subscription('10', {
            status: 'pending-cancellation',
            term: { start: '2026-10-01', endExclusive: '2026-11-01' },
          }),
        ],
      }),
      units: '10 provisional, 10 assumed @21',
      notes: ['coming-end'],
    },
    {
      name: '5c: cancelled on the 18th without a credit',
      input: input([full('10', '41.00')], { subscriptions: [cancelled] }),
      units: '10 settled',
      charges: '41.00',
      notes: ['coming-end'],
    },
    {
      name: '5c: its November is 0 from the 1st',
      input: input([full('10', '41.00')], {
        month: '2026-11',
        asOf: '2026-12-02',
        subscriptions: [cancelled],
        previous: [previousLine()],
      }),
      units: '0 settled',
    },
    {
      name: '5d: cancelled on the 10th, bought again on the 20th',
      input: input(
        [
          full('10', '41.00'),
          credit('2026-10-10', '2026-10-31', '10', '2.91', '29.10'), // 4.10 × 22/31 = 2.9097
          charge('2026-10-20', '2026-10-31', '10', '1.59', '15.90'), // 4.10 × 12/31 = 1.5871
          next('10', '41.00'),
        ],
        now('10'),
      ),
      units: '10 settled, 0 settled @10, 10 settled @20',
      charges: '27.80',
    },
  ]);
});
