import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  agreementStepOn,
  cyclePeriod,
  daysBetween,
  type Agreement,
  type PlainDate,
} from '@tallylink/billing-model';
import fc from 'fast-check';
import type { UnitsRecord } from '../wire.js';
import { toAgreementLine } from './agreement-line.js';

const window = { start: '2026-10-01', endExclusive: '2026-11-01' };

interface World {
  readonly start: PlainDate;
  readonly months: number;
  readonly changes: ReadonlyMap<PlainDate, number>;
  readonly overlapping: boolean;
  readonly prorated: boolean;
}

const world = fc
  .record({
    anchor: fc.constantFrom('2025-01-01', '2025-01-15', '2025-01-28', '2025-01-31'),
    months: fc.constantFrom(1, 3, 12),
    changes: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 99 })), {
      maxLength: 4,
    }),
    overlapping: fc.boolean(),
    prorated: fc.boolean(),
  })
  .map(({ anchor, changes, ...rest }): World => {
    const days = changes.map(([offset, units]): [PlainDate, number] => [
      addDays('2026-09-15', offset),
      units,
    ]);
    return {
      ...rest,
      start: anchor,
      changes: new Map([[anchor, 7], ...days].sort() as [PlainDate, number][]),
    };
  });

const unitsOn = (changes: World['changes'], day: PlainDate): number =>
  [...changes].filter(([from]) => from <= day).at(-1)![1];

/** Rows as Autotask cuts them: one a period, split at every change; a unit is 1.00 for a full period. */
function rowsOf({ start, months, changes, overlapping, prorated }: World): UnitsRecord[] {
  const rows: UnitsRecord[] = [];
  let cycle = cyclePeriod('2026-09-30', { from: start, months });
  while (cycle.start < '2026-11-02') {
    const cuts = [
      cycle.start,
      ...[...changes.keys()].filter((day) => cycle.start < day && day < cycle.endExclusive),
      cycle.endExclusive,
    ];
    cuts.slice(0, -1).forEach((from, i) => {
      const next = cuts[i + 1]!;
      const units = unitsOn(changes, from);
      const share = prorated ? daysBetween(from, next) / daysBetween(cycle.start, cycle.endExclusive) : 1;
      const amount = Math.round(units * share * 10_000) / 10_000;
      const cut = next !== cycle.endExclusive;
      rows.push({
        id: rows.length + 1,
        contractID: 1,
        contractServiceID: 1,
        serviceID: 1,
        startDate: `${from}T00:00:00`,
        endDate: `${cut && overlapping ? next : addDays(next, -1)}T00:00:00`,
        units,
        price: amount,
        cost: amount,
        approveAndPostDate: null,
      });
    });
    cycle = cyclePeriod(cycle.endExclusive, { from: start, months });
  }
  return rows;
}

const agreementOf = ({ start, months }: World): Agreement => ({
  id: '1',
  customerId: '1',
  name: 'Cloud',
  reference: null,
  recurring: true,
  active: true,
  period: { start, endExclusive: addMonths(start, 60) },
  billingPeriodMonths: months,
});

describe('toAgreementLine, for any changes', () => {
  it('has the units of each day and the value of a unit, in whatever order the rows come', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (given, order) => {
        const rows = rowsOf(given)
          .map((row) => ({ row, at: order.next().value }))
          .sort((a, b) => a.at - b.at);
        const { line, settled } = toAgreementLine({
          contractService: {
            id: 1,
            contractID: 1,
            serviceID: 1,
            unitPrice: 1,
            unitCost: 1,
            internalDescription: null,
          },
          rows: rows.map(({ row }) => row),
          agreement: agreementOf(given),
          serviceName: 'Mail',
          currency: 'EUR',
          window,
        });
        expect(settled).toBe(true);
        for (let day = window.start; day < window.endExclusive; day = addDays(day, 1)) {
          const step = agreementStepOn(line, day);
          expect([step?.units, step?.unitPrice?.amount, step?.unitCost?.amount]).toEqual([
            String(unitsOn(given.changes, day)),
            '1',
            '1',
          ]);
        }
        const inside = [...given.changes.keys()].filter(
          (day) => day > window.start && day < window.endExclusive,
        );
        const isStart = (day: PlainDate) =>
          cyclePeriod(day, { from: given.start, months: given.months }).start === day;
        for (const day of inside.filter((each) => !isStart(each))) expect(line.usedDays).toContain(day);
      }),
      { numRuns: 200 },
    );
  });
});
