// One world for all properties: simulated contracts with any history, of which each property reads another part.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addToMonth,
  isPlainDate,
  monthPeriod,
  sumMoney,
  unitsOn,
  type SourceCharge,
} from '@tallylink/billing-model';
import { assembleMonth, type AssemblyInput } from './index.js';
import { input } from './testing/builders.js';
import { expectNothingLost, lineOf } from './testing/case-table.js';
import {
  chargesUntil,
  subscriptionOn,
  trueUnits,
  type SimulatedContract,
} from './testing/simulated-contract.js';

const october = monthPeriod('2026-10');
const daysOfOctober = Array.from({ length: 31 }, (_, i) => addDays(october.start, i));

/** Changes from July to November, at most one a day, that never leave less than one unit. */
const changes = fc
  .uniqueArray(
    fc.record({ offset: fc.integer({ min: 0, max: 150 }), units: fc.integer({ min: -4, max: 5 }) }),
    {
      selector: (change) => change.offset,
      maxLength: 5,
    },
  )
  .map((drawn) =>
    drawn
      .filter((change) => change.units !== 0)
      .map(({ offset, units }) => ({ day: addDays('2026-07-01', offset), units })),
  );

const contracts = (
  months: number,
  activation: { min: number; max: number },
): fc.Arbitrary<SimulatedContract> =>
  fc.record({
    activation: fc.integer(activation).map((offset) => addDays('2026-01-01', offset)),
    anchorDay: fc.integer({ min: 1, max: 31 }),
    months: fc.constant(months),
    priceCents: fc.integer({ min: 50, max: 99_999 }),
    units: fc.integer({ min: 21, max: 60 }),
    changes,
    billing: fc.constantFrom('delta', 'credit-and-rebill'),
  });

/** The reading of a day: the window of the month, and older charges only when they were read back. */
function reading(
  contract: SimulatedContract,
  asOf: string,
  more: Partial<AssemblyInput> = {},
): AssemblyInput {
  const readFrom = more.historyFrom ?? '2026-08-01';
  const charges = chargesUntil(contract, asOf).filter((item) => item.documentDate >= readFrom);
  return input(charges, { asOf, subscriptions: [subscriptionOn(contract, asOf)], ...more });
}

function expectTruth(contract: SimulatedContract, read: AssemblyInput): void {
  const line = lineOf(assembleMonth(read));
  const found = daysOfOctober.map((day) => unitsOn(line.units, day));
  expect(found).toEqual(
    daysOfOctober.map((day) => String(trueUnits(contract, day < read.asOf ? day : read.asOf))),
  );
}

const asOf = fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2026-10-01', offset));

describe('the units of a contract whose history is known', () => {
  it('monthly, on any anchor: found on every day, whenever it is read', () => {
    fc.assert(
      fc.property(contracts(1, { min: 0, max: 270 }), asOf, (contract, day) =>
        expectTruth(contract, reading(contract, day)),
      ),
    );
  });

  it('annual, its first invoice read back', () => {
    fc.assert(
      fc.property(contracts(12, { min: 0, max: 270 }), asOf, (contract, day) =>
        expectTruth(contract, reading(contract, day, { historyFrom: '2025-12-01' })),
      ),
    );
  });

  it('annual, its first invoice out of reach: derived from today’s quantity', () => {
    fc.assert(
      fc.property(contracts(12, { min: 0, max: 150 }), asOf, (contract, day) =>
        expectTruth(contract, reading(contract, day)),
      ),
    );
  });

  it('the unit cost is the list price, however it was prorated', () => {
    fc.assert(
      fc.property(contracts(1, { min: 0, max: 210 }), (contract) => {
        const line = lineOf(assembleMonth(reading(contract, '2026-11-20')));
        expect(line.costs.map((step) => step.unitCost?.amount)).toEqual([
          (contract.priceCents / 100).toFixed(2),
        ]);
      }),
    );
  });

  it('asks for history exactly until the first invoice has been read', () => {
    fc.assert(
      fc.property(contracts(12, { min: 0, max: 150 }), (contract) => {
        const needed = assembleMonth(reading(contract, '2026-11-20')).needsHistory;
        expect(needed).not.toBeNull();
        const again = reading(contract, '2026-11-20', { historyFrom: needed!.from });
        expect(assembleMonth(again).needsHistory).toBeNull();
        expectTruth(contract, again);
        expect(lineOf(assembleMonth(again)).units.steps.some((step) => step.basis === 'derived')).toBe(false);
      }),
    );
  });
});

describe('whatever was read', () => {
  const texts = ['a', 'b'];
  /** Charges without rhyme or reason: any dates, any kind, any sign, several contracts and currencies. */
  const anyCharge: fc.Arbitrary<SourceCharge> = fc
    .record({
      offset: fc.integer({ min: -70, max: 100 }),
      length: fc.integer({ min: 1, max: 400 }),
      cents: fc.integer({ min: -5000, max: 5000 }),
      units: fc.integer({ min: -9, max: 9 }),
      classification: fc.constantFrom('unit', 'usage', 'charge-only', 'adjusting'),
      credit: fc.boolean(),
      contract: fc.constantFrom(null, ...texts),
      service: fc.constantFrom(null, ...texts),
      customer: fc.constantFrom(null, ...texts),
      addOn: fc.boolean(),
      dated: fc.boolean(),
      currency: fc.constantFrom('EUR', 'EUR', 'USD'),
      commitmentMonths: fc.constantFrom(null, 1, 12),
    })
    .map((drawn): SourceCharge => {
      const start = addDays('2026-10-01', drawn.offset);
      const named = (id: string | null) => (id === null ? null : { id, name: id });
      const sign = drawn.cents < 0 ? '-' : '';
      const digits = String(Math.abs(drawn.cents)).padStart(3, '0');
      const amount = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
      return {
        ...chargeTemplate,
        classification: drawn.classification as SourceCharge['classification'],
        credit: drawn.credit,
        contract: named(drawn.contract),
        service: named(drawn.service),
        customer: named(drawn.customer),
        addOn: drawn.addOn,
        documentDate: start,
        period: drawn.dated ? { start, endExclusive: addDays(start, drawn.length) } : null,
        commitmentMonths: drawn.commitmentMonths,
        units: String(drawn.units),
        unitPrice: { amount: amount.replace('-', ''), currency: drawn.currency },
        amount: { amount, currency: drawn.currency },
      };
    });
  const anyReading = fc
    .record({
      charges: fc.array(anyCharge, { maxLength: 12 }),
      contract: contracts(1, { min: 0, max: 270 }),
      complete: fc.boolean(),
      asOf,
    })
    .map((drawn) => {
      const charges = drawn.charges.map((item, i) => ({
        ...item,
        id: `any-${i}`,
        itemId: `any-${i}`,
        documentId: `d-${i}`,
      }));
      const subscriptions = texts.map((id) => ({
        ...subscriptionOn(drawn.contract, drawn.asOf),
        id,
        customer: { id: 'a', name: 'a' },
      }));
      return input(charges, { asOf: drawn.asOf, subscriptionsComplete: drawn.complete, subscriptions });
    });

  it('the order of the records plays no part, and records that came twice count once', () => {
    fc.assert(
      fc.property(anyReading, (read) => {
        const turned = {
          ...read,
          charges: [...read.charges].reverse().concat(read.charges),
          documents: [...read.documents].reverse().concat(read.documents),
          subscriptions: [...read.subscriptions].reverse(),
        };
        expect(assembleMonth(turned)).toEqual(assembleMonth(read));
      }),
    );
  });

  it('every charge of the month is on exactly one line or unlinked, once', () => {
    fc.assert(
      fc.property(anyReading, (read) => {
        const result = assembleMonth(read);
        const placed = [...result.lines.flatMap((line) => line.charges), ...result.unlinkedCharges].map(
          (item) => item.id,
        );
        const ofMonth = read.charges.filter((item) =>
          (item.period?.start ?? item.documentDate).startsWith('2026-10'),
        );
        expect(placed.sort()).toEqual(ofMonth.map((item) => item.id).sort());
        expectNothingLost(result);
      }),
    );
  });

  it('the charges of all months add up to what was read', () => {
    fc.assert(
      fc.property(anyReading, (read) => {
        const months = Array.from({ length: 10 }, (_, i) => addToMonth('2026-06', i));
        const results = months.map((month) => assembleMonth({ ...read, month }));
        for (const { currency, read: total } of results[0]!.sums.currencies) {
          const perMonth = results.map(
            (result) => result.sums.currencies.find((sums) => sums.currency === currency)!.ofMonth,
          );
          expect(
            sumMoney(
              perMonth.map((sum) => sum.total),
              currency,
            ),
          ).toEqual(total.total);
          expect(perMonth.reduce((count, sum) => count + sum.count, 0)).toBe(total.count);
        }
      }),
    );
  });

  it('timelines start with the month, stay inside it, and are never negative', () => {
    fc.assert(
      fc.property(anyReading, (read) => {
        for (const { units, costs, effectiveDate } of assembleMonth(read).lines) {
          expect(units.steps[0]?.day).toBe('2026-10-01');
          const days = [
            ...units.steps.map((step) => step.day),
            ...costs.map((step) => step.day),
            effectiveDate,
          ];
          expect(days.every((day) => isPlainDate(day) && day.startsWith('2026-10'))).toBe(true);
          expect(units.steps.every((step) => !step.units.startsWith('-'))).toBe(true);
        }
      }),
    );
  });
});

const [chargeTemplate] = chargesUntil(
  {
    activation: '2026-10-01',
    anchorDay: 1,
    months: 1,
    priceCents: 410,
    units: 1,
    changes: [],
    billing: 'delta',
  },
  addMonths('2026-10-01', 0),
) as [SourceCharge];
