import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sumMoney, type LineCharge, type Money } from '@tallylink/billing-model';
import type { CurrencySums } from '../assembly/index.js';
import { tieOut, type TieOutInput, type TieOutLine } from './index.js';

/** A month whose every cent is accounted for: lines with their charges, in two currencies. */
interface Accounted {
  readonly currency: string;
  readonly cents: number;
  readonly charges: number;
  readonly excluded: boolean;
}

const accounted = fc.array(
  fc.record({
    currency: fc.constantFrom('EUR', 'USD'),
    cents: fc.integer({ min: -100_000, max: 100_000 }),
    charges: fc.integer({ min: 1, max: 3 }),
    excluded: fc.boolean(),
  }),
  { minLength: 1, maxLength: 15 },
);

/** Whole cents as text. */
function amount(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function lineOf({ currency, cents, charges, excluded }: Accounted, i: number): TieOutLine {
  return {
    id: String(i),
    state: excluded ? 'excluded' : 'linked',
    chargesTotal: { amount: amount(cents), currency },
    charges: Array.from({ length: charges }, () => ({}) as LineCharge),
  };
}

function sumsOf(of: readonly Accounted[], currency: string): CurrencySums {
  const own = of.filter((one) => one.currency === currency);
  const total: Money = sumMoney(
    own.map((one) => ({ amount: amount(one.cents), currency })),
    currency,
  );
  const count = own.reduce((sum, one) => sum + one.charges, 0);
  const none = { count: 0, total: { amount: '0', currency } };
  const documents = { count: 1, declared: total, items: total };
  return { currency, documents, read: { count, total }, ofMonth: { count, total }, otherMonths: none };
}

function monthOf(of: readonly Accounted[]): TieOutInput {
  const currencies = ['EUR', 'USD'].map((currency) => sumsOf(of, currency));
  return {
    month: '2026-10',
    sums: { currencies, unbalanced: [], withoutDocument: 0 },
    lines: of.map(lineOf),
    unlinkedCharges: [],
    rejected: [],
  };
}

/** One thing that is wrong, on the line that chance picks. */
const wrongs: Record<string, (month: TieOutInput, i: number) => TieOutInput> = {
  'a line is not linked': (month, i) => ({ ...month, lines: changed(month, i, { state: 'unlinked' }) }),
  'a line is missing': (month, i) => ({ ...month, lines: month.lines.filter((_, at) => at !== i) }),
  'a charge is missing': (month, i) => ({
    ...month,
    lines: changed(month, i, { charges: month.lines[i]!.charges.slice(1) }),
  }),
  'a line is a cent more': (month, i) => {
    const { currency } = month.lines[i]!.chargesTotal;
    const chargesTotal = sumMoney([month.lines[i]!.chargesTotal, { amount: '0.01', currency }], currency);
    return { ...month, lines: changed(month, i, { chargesTotal }) };
  },
  'a line is in another currency': (month, i) => {
    const { amount: same, currency } = month.lines[i]!.chargesTotal;
    const other = currency === 'EUR' ? 'USD' : 'EUR';
    return { ...month, lines: changed(month, i, { chargesTotal: { amount: same, currency: other } }) };
  },
  'a charge belongs to no line': (month) => ({
    ...month,
    unlinkedCharges: [{ id: 'x', state: 'unlinked', amount: { amount: '0.00', currency: 'EUR' } }],
  }),
  'a record was refused': (month) => ({ ...month, rejected: [{ message: 'Item 7 ends before it starts.' }] }),
  'an announced record did not arrive': (month) => ({
    ...month,
    readings: [{ kind: 'charges', readCount: 4, declaredCount: 5 }],
  }),
};

function changed(month: TieOutInput, i: number, more: Partial<TieOutLine>): TieOutLine[] {
  return month.lines.map((line, at) => (at === i ? { ...line, ...more } : line));
}

describe('the gate', () => {
  it('is open when everything is accounted for, whatever was excluded', () => {
    fc.assert(
      fc.property(accounted, (of) => {
        const { open, reasons } = tieOut(monthOf(of));
        expect([open, reasons]).toEqual([true, []]);
      }),
    );
  });

  it.each(Object.entries(wrongs))('is shut, with a reason, when %s', (_name, wrong) => {
    fc.assert(
      fc.property(accounted, fc.nat(), (of, pick) => {
        const { open, reasons } = tieOut(wrong(monthOf(of), pick % of.length));
        expect(open).toBe(false);
        expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('adds the parts up to the wholes, by state and currency', () => {
    fc.assert(
      fc.property(accounted, (of) => {
        for (const { currency, ofMonth, lines } of tieOut(monthOf(of)).currencies) {
          const states = [lines.linked, lines.excluded, lines.unlinked];
          const total = sumMoney(
            states.map((one) => one.total),
            currency,
          );
          expect(total).toEqual(ofMonth.total);
          expect(states.reduce((sum, one) => sum + one.charges, 0)).toBe(ofMonth.count);
        }
      }),
    );
  });
});
