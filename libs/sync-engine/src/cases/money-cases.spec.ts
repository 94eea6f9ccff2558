import { roundMoney, type TargetCapabilities } from '@tallylink/billing-model';
import { describe, expect, it } from '@jest/globals';
import { line, play, target, type CaseOptions } from './case-fixture.js';

/** October and November without the plan and with it. */
function preview(options: CaseOptions): string[] {
  const { plan } = play(options);
  const [customer] = plan.customers;
  const pair = (one: {
    before: { amount: string; currency: string };
    after: { amount: string; currency: string };
  }): string => `${roundMoney(one.before, 2).amount} → ${roundMoney(one.after, 2).amount}`;
  return customer ? [pair(customer.thisMonth), pair(customer.nextMonth)] : [];
}

const splitRows: Partial<TargetCapabilities> = { rounding: 'split-rows' };

describe('money preview', () => {
  it.each<readonly [string, CaseOptions, readonly string[]]>([
    [
      '2',
      { lines: [line({ units: '25, 28@12' })], target: target({ units: '25' }) },
      ['147.50 → 158.92', '147.50 → 165.20'],
    ],
    [
      '3',
      { lines: [line({ units: '10, 7@21' })], target: target({ units: '10' }) },
      ['59.00 → 52.72', '59.00 → 41.30'],
    ],
    [
      '3, split rows',
      { lines: [line({ units: '10, 7@21' })], target: target({ units: '10' }), capabilities: splitRows },
      ['59.00 → 52.71', '59.00 → 41.30'],
    ],
    [
      '5a',
      { lines: [line({ units: '10, 0@18' })], target: target({ units: '10' }) },
      ['59.00 → 32.35', '59.00 → 0.00'],
    ],
    [
      '5d',
      { lines: [line({ units: '10, 0@10, 10@20' })], target: target({ units: '10' }) },
      ['59.00 → 39.97', '59.00 → 59.00'],
    ],
    [
      'a contract that ends on the 21st: its last period is billed once, and a change in it by the days of a whole one',
      {
        lines: [line({ units: '25, 28@12, 0@22' })],
        target: target({ units: '25', contract: '2026-01-01 2026-10-22' }),
      },
      ['147.50 → 153.21', '0.00 → 0.00'],
    ],
    [
      '13',
      { lines: [line({ units: '25, 28@12' })], target: target({ units: '25', postedBefore: '2026-10-02' }) },
      ['147.50 → 147.50', '147.50 → 165.20'],
    ],
    [
      '13c',
      { lines: [line({ units: '0, 10@12' })], target: target({ units: null }) },
      ['0.00 → 38.06', '0.00 → 59.00'],
    ],
    [
      '27',
      { lines: [line({ units: '25, 28@12' })], target: target({ units: '24' }) },
      ['141.60 → 158.92', '141.60 → 165.20'],
    ],
    [
      '39',
      { lines: [line({ units: '25, 22@5, 27@12' })], target: target({ units: '25' }) },
      ['147.50 → 151.11', '147.50 → 159.30'],
    ],
    [
      '39, increase exact',
      {
        lines: [line({ units: '25, 22@5, 27@12' })],
        target: target({ units: '25' }),
        policies: { effective: 'increase-exact' },
      },
      ['147.50 → 155.11', '147.50 → 159.30'],
    ],
    [
      '39b',
      { lines: [line({ units: '25, 28@12, 26@20' })], target: target({ units: '25' }) },
      ['147.50 → 154.35', '147.50 → 153.40'],
    ],
    [
      '500 more',
      { lines: [line({ units: '0, 500@12' })], target: target({ units: null }) },
      ['0.00 → 1903.23', '0.00 → 2950.00'],
    ],
  ])('case %s', (_name, options, expected) => {
    expect(preview(options)).toEqual(expected);
  });

  it('names days of a last period that the contract’s end cuts by the days of a whole one', () => {
    const lines = [line({ units: '25, 28@12, 0@22' })];
    const ends = { contract: '2026-01-01 2026-10-22' };
    expect(play({ lines, target: target({ units: '25, 28@15, 0@22', ...ends }) }).leftovers).toEqual([
      '1.71 date',
    ]);
  });

  it('case 12: the period 15 September to 14 October gains 1.77, the next one is 165.20', () => {
    const { plan } = play({
      lines: [line({ units: '25, 28@12' })],
      target: target({ units: '25', contract: '2026-01-15 2028-01-15' }),
    });
    const amounts = plan.customers[0]!.invoices.map((one) => [
      one.period.start,
      one.before.amount,
      one.after.amount,
    ]);
    expect(amounts.slice(0, 2)).toEqual([
      ['2026-09-15', '147.5', '149.27'],
      ['2026-10-15', '147.5', '165.2'],
    ]);
    expect(plan.customers[0]!.invoices[0]!.items.map((item) => item.rule)).toEqual([
      '25 × 5.90',
      '5.90 × 3 × 3/30',
    ]);
  });

  it('case 16c: units and price on one day bill one item, and November 170.80', () => {
    // Cost 4.10 and a margin of 2.00 give 6.10 from the 12th; before it 3.90 and 2.00 give 5.90.
    const options = {
      lines: [line({ units: '25, 28@12', cost: '3.90, 4.10@12' })],
      target: target({ units: '25', cost: '3.90' }),
      policies: { price: { kind: 'margin', amount: '2.00' } },
    } as const;
    expect(play(options).operations).toEqual(['25 → 28, cost 3.9 → 4.1, price 5.9 → 6.1 @12']);
    expect(preview(options)).toEqual(['147.50 → 162.53', '147.50 → 170.80']);
    expect(play(options).plan.customers[0]!.invoices[0]!.items[1]!.rule).toBe(
      '(28 × 6.10 − 25 × 5.90) × 20/31',
    );
  });

  it('keeps 4 decimals before it rounds: 62.04 a year for 183 of 365 days is 31.11', () => {
    // From 11 October 2026 to 11 April 2027 there are 183 days of the 365 that begin on 12 April 2026.
    const { plan } = play({
      lines: [line({ units: '1, 2@11', cost: '50', billingPeriodMonths: 12, commitmentMonths: 12 })],
      target: target({
        units: '1',
        cost: '50',
        price: '62.04',
        contract: '2026-04-12 2028-04-12',
        months: 12,
      }),
    });
    const items = plan.customers[0]!.invoices[0]!.items;
    expect(items[1]).toMatchObject({ rule: '62.04 × 1 × 183/365', after: { amount: '31.11' } });
  });

  it('shows nothing of a customer without a change', () => {
    expect(play({ lines: [line({ units: '25' })], target: target({ units: '25' }) }).plan.customers).toEqual(
      [],
    );
  });
});
