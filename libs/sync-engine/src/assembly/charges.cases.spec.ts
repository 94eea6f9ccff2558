import { describe, expect, it } from '@jest/globals';
import { assembleMonth } from './index.js';
import { charge, input, subscription } from './testing/builders.js';
import { lineOf } from './testing/case-table.js';

/** cases.md, cases 9, 19, 19b and 20: charges that are not units of a contract. */

describe('charges without a line', () => {
  const manual = (id: string, amount: string) =>
    charge('2026-10-01', '2026-10-31', '1', amount, amount, {
      id,
      classification: 'charge-only',
      reason: 'manual line',
      contract: null,
      service: null,
      period: null,
      documentDate: '2026-10-09',
    });

  it('19: a manual line belongs to the month of its invoice and to no line', () => {
    const result = assembleMonth(input([manual('m', '2.00')]));
    expect(result.lines).toEqual([]);
    expect(result.unlinkedCharges.map((item) => [item.amount.amount, item.reason])).toEqual([
      ['2.00', 'manual line'],
    ]);
  });

  it('19b: two that add up to nothing are two', () => {
    const result = assembleMonth(input([manual('m1', '8.00'), manual('m2', '-8.00')]));
    expect(result.unlinkedCharges.map((item) => item.amount.amount)).toEqual(['8.00', '-8.00']);
  });

  it('20: parts of one item go to their own lines, and the invoice still has one item', () => {
    const part = (n: number, units: string, amount: string) =>
      charge('2026-10-01', '2026-10-31', units, '4.10', amount, {
        id: `group#${n}`,
        documentId: 'grouped',
        contract: { id: `sub-${n}`, name: `Contract ${n}` },
      });
    const result = assembleMonth(
      input([part(1, '8', '29.52'), part(2, '5', '18.45')], { subscriptionsComplete: false }),
    );
    expect(
      result.lines.map((line) => [
        line.key.contractId,
        line.chargesTotal.amount,
        line.costs[0]?.unitCost?.amount,
      ]),
    ).toEqual([
      ['sub-1', '29.52', '3.69'],
      ['sub-2', '18.45', '3.69'],
    ]);
    expect(result.sums.unbalanced).toEqual([]);
  });

  it('9: usage is an amount of the month that its days lie in', () => {
    const usage = charge('2026-09-01', '2026-09-30', '1', '412.37', '412.37', {
      classification: 'usage',
      documentDate: '2026-10-05',
    });
    const subscriptions = [subscription('1', { usageBased: true })];
    const september = lineOf(
      assembleMonth(input([usage], { month: '2026-09', readFrom: '2026-07-01', subscriptions })),
    );
    expect([september.kind, september.chargesTotal.amount, september.effectiveDate]).toEqual([
      'usage',
      '412.37',
      '2026-09-30',
    ]);
    expect(september.units.steps).toEqual([{ day: '2026-09-01', units: '1', basis: 'settled' }]);
  });

  it('9: a contract of consumption is shown before its invoice comes, and not once it has ended', () => {
    const running = lineOf(
      assembleMonth(input([], { subscriptions: [subscription('1', { usageBased: true })] })),
    );
    expect([running.kind, running.chargesTotal.amount, running.units.steps[0]?.units]).toEqual([
      'usage',
      '0',
      '1',
    ]);
    expect(running.notes.map((note) => note.message)).toEqual([
      'No consumption of Oct 2026 was invoiced yet.',
    ]);
    const ended = { usageBased: true, status: 'cancelled' as const };
    expect(assembleMonth(input([], { subscriptions: [subscription('1', ended)] })).lines).toEqual([]);
  });
});
