import { describe, expect, it } from '@jest/globals';
import type { SourceCharge } from '@tallylink/billing-model';
import { assembleMonth } from './index.js';
import { charge, costText, credit, input, subscription, unitsText } from './testing/builders.js';
import { lineOf } from './testing/case-table.js';

/** Which credits take units away (cases.md, algorithm A, step 5). The contract has 25 at 4.10 all month. */
const full = charge('2026-10-01', '2026-10-31', '25', '4.10', '102.50');
const term = { start: '2026-10-01', endExclusive: '2026-11-01' };

function read(charges: readonly SourceCharge[], units: string, asOf: string) {
  const result = assembleMonth(
    input([full, ...charges], { asOf, subscriptions: [subscription(units, { term })] }),
  );
  return lineOf(result);
}

const settled = (...charges: SourceCharge[]) => unitsText(read(charges, '25', '2026-11-02'));

describe('a credit takes units when its price is', () => {
  it.each<[string, SourceCharge]>([
    ['prorated by days', credit('2026-10-21', '2026-10-31', '3', '1.45', '4.35')],
    ['the whole price, without proration', credit('2026-10-21', '2026-10-31', '3', '4.10', '12.30')],
    ['refunded by the hour, within a day', credit('2026-10-21', '2026-10-31', '3', '1.40', '4.20')],
    [
      'prorated, on a negative invoice line',
      charge('2026-10-21', '2026-10-31', '3', '1.45', '-4.35', { classification: 'adjusting' }),
    ],
    [
      'prorated, with the sign on the units only once',
      credit('2026-10-21', '2026-10-31', '3', '-1.45', '4.35'),
    ],
  ])('%s', (_name, item) => {
    expect(settled(item)).toBe('25 settled, 22 settled @21');
  });

  it('that of a line which it mirrors, whatever that cost', () => {
    const odd = charge('2026-10-12', '2026-10-31', '3', '7.77', '23.31');
    expect(settled(odd, credit('2026-10-12', '2026-10-31', '3', '7.77', '23.31'))).toBe('25 settled');
  });

  it('of some of the units, and leaves the charge that says what each costs', () => {
    const some = credit('2026-10-01', '2026-10-31', '3', '4.10', '12.30');
    const line = read([some], '22', '2026-11-02');
    expect([unitsText(line), costText(line)]).toEqual(['22 settled', '4.10']);
  });

  it('as a part of a cycle was charged, where no full price is known', () => {
    // An operator sees no cost of the whole: 10.69 × 22/30 and, ended at once, × 2/30.
    const part = charge('2026-09-29', '2026-10-20', '39', '7.84', '305.76');
    const back = credit('2026-10-19', '2026-10-20', '39', '0.71', '27.69');
    const ended = { status: 'cancelled', term: { start: '2026-09-29', endExclusive: '2026-10-21' } } as const;
    const goodwill = credit('2026-10-19', '2026-10-20', '39', '0.10', '3.90');
    const of = (item: SourceCharge) =>
      unitsText(
        lineOf(
          assembleMonth(
            input([part, item], { asOf: '2026-12-02', subscriptions: [subscription('39', ended)] }),
          ),
        ),
      );
    expect([of(back), of(goodwill)]).toEqual(['39 settled, 0 settled @19', '39 settled, 0 settled @21']);
  });

  it('prorated after a discount', () => {
    const reduced = charge('2026-10-01', '2026-10-31', '10', '4.10', '36.90', {
      contract: { id: 'c', name: 'c' },
    });
    const back = credit('2026-10-21', '2026-10-31', '3', '1.31', '3.93', {
      contract: { id: 'c', name: 'c' },
    }); // 3.69 × 11/31
    const result = assembleMonth(input([reduced, back]));
    expect(unitsText(lineOf(result, 'acme~c~suite'))).toBe('10 settled, 7 settled @21');
  });
});

describe('a credit takes no units', () => {
  it.each<[string, SourceCharge]>([
    ['at a price of its own', credit('2026-10-01', '2026-10-31', '25', '0.41', '10.25')],
    ['more than a day off the prorated price', credit('2026-10-21', '2026-10-31', '3', '1.30', '3.90')],
    ['without units', credit('2026-10-21', '2026-10-31', '0', '4.35', '4.35')],
  ])('%s', (_name, item) => {
    const line = read([item], '25', '2026-11-02');
    expect(unitsText(line)).toBe('25 settled');
    expect(line.notes.map((note) => note.code)).toEqual(['credit-without-units']);
    expect(line.charges.map((shown) => shown.countsUnits)).toEqual([true, false]);
  });
});

describe('today’s units decide where the price cannot', () => {
  const oneWhole = credit('2026-10-01', '2026-10-31', '1', '4.10', '4.10');

  it('one unit’s price over the whole period is goodwill while all units are still there', () => {
    expect(unitsText(read([oneWhole], '25', '2026-10-20'))).toBe('25 provisional, 25 assumed @21');
  });

  it('and a refund when one is gone', () => {
    expect(unitsText(read([oneWhole], '24', '2026-10-20'))).toBe('24 provisional, 24 assumed @21');
  });

  it('and a refund when the reading is too late to tell', () => {
    expect(unitsText(read([oneWhole], '25', '2026-11-02'))).toBe('24 settled');
  });

  it('a prorated one is a refund even when units were added since, not invoiced yet', () => {
    const back = credit('2026-10-12', '2026-10-31', '3', '2.65', '7.95');
    const subscriptions = [subscription('25', { term, updatedDay: '2026-10-15' })];
    const line = lineOf(assembleMonth(input([full, back], { asOf: '2026-10-20', subscriptions })));
    expect(unitsText(line)).toBe('25 provisional, 22 provisional @12, 25 assumed @15');
  });
});

describe('the unit cost', () => {
  it('is that of the second invoice when the first was taken back whole', () => {
    const corrected = [
      credit('2026-10-01', '2026-10-31', '25', '4.10', '102.50'),
      charge('2026-10-01', '2026-10-31', '25', '4.30', '107.50'),
    ];
    const line = read(corrected, '25', '2026-11-02');
    expect([unitsText(line), costText(line), line.chargesTotal.amount]).toEqual([
      '25 settled',
      '4.30',
      '107.5',
    ]);
    expect(line.notes).toEqual([]);
  });
});
