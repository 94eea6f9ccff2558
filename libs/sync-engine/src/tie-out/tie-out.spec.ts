import { describe, expect, it } from '@jest/globals';
import type { LineCharge } from '@tallylink/billing-model';
import type { AssemblySums } from '../assembly/index.js';
import { tieOut, type TieOutInput, type TieOutLine } from './index.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

function sums(more: Partial<AssemblySums> = {}): AssemblySums {
  return {
    currencies: [
      {
        currency: 'EUR',
        documents: { count: 5, declared: eur('1200.00'), items: eur('1200.00') },
        read: { count: 12, total: eur('1200.00') },
        ofMonth: { count: 10, total: eur('1000.00') },
        otherMonths: { count: 2, total: eur('200.00') },
      },
    ],
    unbalanced: [],
    withoutDocument: 0,
    ...more,
  };
}

function line(id: string, state: TieOutLine['state'], amount: string, count: number): TieOutLine {
  const charges = Array.from({ length: count }, () => ({}) as LineCharge);
  return { id, state, chargesTotal: eur(amount), charges };
}

/** cases.md, "Tie-out": 1,000.00 = lines 998.00 + unlinked charges 2.00; lines = 950.00 + 40.00 + 8.00. */
function input(more: Partial<TieOutInput> = {}): TieOutInput {
  return {
    month: '2026-10',
    sums: sums(),
    lines: [
      line('a', 'linked', '950.00', 6),
      line('b', 'excluded', '40.00', 2),
      line('c', 'linked', '8.00', 1),
    ],
    unlinkedCharges: [{ id: 'm', state: 'excluded', amount: eur('2.00') }],
    rejected: [],
    ...more,
  };
}

describe('an open gate', () => {
  it('opens when everything is accounted for, and shows every number', () => {
    const result = tieOut(input());
    expect([result.open, result.reasons]).toEqual([true, []]);
    const [currency] = result.currencies;
    expect(currency?.lines.linked).toEqual({ count: 2, charges: 7, total: eur('958') });
    expect(currency?.lines.excluded).toEqual({ count: 1, charges: 2, total: eur('40') });
    expect(currency?.charges.excluded).toEqual({ count: 1, charges: 1, total: eur('2') });
    expect(
      currency?.checks.map((check) => [check.code, check.difference.amount, check.countDifference]),
    ).toEqual([
      ['documents', '0', 0],
      ['months', '0', 0],
      ['lines', '0', 0],
    ]);
  });

  it('opens on a month without anything', () => {
    const nothing = tieOut(input({ sums: sums({ currencies: [] }), lines: [], unlinkedCharges: [] }));
    expect([nothing.open, nothing.currencies]).toEqual([true, []]);
  });

  it('takes a linked charge as accounted for', () => {
    expect(tieOut(input({ unlinkedCharges: [{ id: 'm', state: 'linked', amount: eur('2.00') }] })).open).toBe(
      true,
    );
  });
});

describe('a shut gate', () => {
  it.each<[string, Partial<TieOutInput>, string]>([
    [
      'an unlinked line',
      {
        lines: [
          line('a', 'linked', '950.00', 6),
          line('b', 'excluded', '40.00', 2),
          line('c', 'unlinked', '8.00', 1),
        ],
      },
      '1 line is not linked. Link or exclude with a reason.',
    ],
    [
      'an unlinked charge',
      { unlinkedCharges: [{ id: 'm', state: 'unlinked', amount: eur('2.00') }] },
      '1 charge belongs to no line. Link or exclude with a reason.',
    ],
    [
      'a difference of one cent',
      { unlinkedCharges: [{ id: 'm', state: 'excluded', amount: eur('2.01') }] },
      'The charges of 2026-10, and the lines with the unlinked charges, differ by -0.01 EUR. Revalidate; if it stays, report it.',
    ],
    [
      'a charge of 0.00 that fell out',
      {
        lines: [
          line('a', 'linked', '950.00', 5),
          line('b', 'excluded', '40.00', 2),
          line('c', 'linked', '8.00', 1),
        ],
      },
      'The charges of 2026-10, and the lines with the unlinked charges, differ by 0.00 EUR and 1 charge. Revalidate; if it stays, report it.',
    ],
    [
      'a refused record',
      { rejected: [{ message: 'Item 7 ends before it starts.' }] },
      '1 record could not be understood. The first: Item 7 ends before it starts.',
    ],
    [
      'an invoice that does not add up',
      {
        sums: sums({
          unbalanced: [
            {
              id: 'd',
              code: 'INV-7',
              declared: eur('10.00'),
              items: eur('9.99'),
              declaredCount: 2,
              itemCount: 1,
            },
          ],
        }),
      },
      'Invoice INV-7 declares 10.00 EUR and its items add up to 9.99 EUR (1 of 2 items). Nothing of it was accepted; ask the source for a corrected invoice, or read again.',
    ],
    [
      'charges without their invoice',
      { sums: sums({ withoutDocument: 3 }) },
      '3 charges came without an invoice that declares a total. Read the month again.',
    ],
    [
      'a page that did not arrive',
      { readings: [{ kind: 'invoices', readCount: 499, declaredCount: 500 }] },
      'The source announced 500 invoices and 499 arrived. Read the month again.',
    ],
  ])('%s', (_name, more, reason) => {
    const result = tieOut(input(more));
    expect(result.reasons).toEqual([reason]);
    expect(result.open).toBe(false);
  });

  it('counts: +2.00 and −2.00 are two charges, not nothing', () => {
    const unlinkedCharges = [
      { id: 'p', state: 'unlinked' as const, amount: eur('2.00') },
      { id: 'q', state: 'unlinked' as const, amount: eur('-2.00') },
    ];
    const result = tieOut(input({ unlinkedCharges }));
    expect([result.open, result.unlinkedCharges]).toEqual([false, 2]);
    expect(result.reasons).toContain('2 charges belong to no line. Link or exclude with a reason.');
  });

  it('fails when the charges of all months are not what was read', () => {
    const wrong = sums();
    const currencies = [{ ...wrong.currencies[0]!, read: { count: 12, total: eur('1200.01') } }];
    expect(tieOut(input({ sums: sums({ currencies }) })).reasons[0]).toMatch(
      /other months, differ by 0\.01 EUR\./,
    );
  });

  it('fails when the invoices’ own totals differ from the charges', () => {
    const wrong = sums();
    const documents = { count: 5, declared: eur('1200.05'), items: eur('1200.00') };
    const currencies = [{ ...wrong.currencies[0]!, documents }];
    expect(tieOut(input({ sums: sums({ currencies }) })).reasons[0]).toMatch(
      /own totals .* differ by 0\.05 EUR\./,
    );
  });

  it('compares a currency that only a line has', () => {
    const dollars = { ...line('d', 'linked', '5.00', 1), chargesTotal: { amount: '5.00', currency: 'USD' } };
    const result = tieOut(input({ lines: [...input().lines, dollars] }));
    expect(result.currencies.map((currency) => currency.currency)).toEqual(['EUR', 'USD']);
    expect(result.reasons[0]).toMatch(/differ by -5\.00 USD and 1 charge\./);
  });
});

describe('the reasons of one currency', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const nothing = { count: 0, total: usd('0') };
  const currencies = [
    ...sums().currencies,
    {
      currency: 'USD',
      documents: { count: 1, declared: usd('10.00'), items: usd('10.00') },
      read: { count: 1, total: usd('10.00') },
      ofMonth: { count: 1, total: usd('10.00') },
      otherMonths: nothing,
    },
  ];
  const inDollars: TieOutLine = { ...line('u', 'unlinked', '0', 1), chargesTotal: usd('10.00') };
  const reasonsOf = (more: Partial<TieOutInput>) =>
    tieOut(input({ sums: sums({ currencies }), ...more })).currencies.map(({ reasons }) => reasons);

  it('are its own lines and charges, not those of another', () => {
    const lines = [...input().lines.slice(0, 2), line('c', 'unlinked', '8.00', 1), inDollars];
    const unlinkedCharges = [{ id: 'm', state: 'unlinked' as const, amount: eur('2.00') }];
    expect(reasonsOf({ lines, unlinkedCharges })).toEqual([
      [
        '1 line is not linked. Link or exclude with a reason.',
        '1 charge belongs to no line. Link or exclude with a reason.',
      ],
      ['1 line is not linked. Link or exclude with a reason.'],
    ]);
  });

  it('hold what concerns every currency, and a difference of its own', () => {
    const lines = [...input().lines];
    const readings = [{ kind: 'invoices', readCount: 5, declaredCount: 6 }];
    const [euro, dollar] = reasonsOf({ lines, readings });
    expect(euro).toEqual([expect.stringContaining('announced 6 invoices and 5 arrived')]);
    expect(dollar).toEqual([
      expect.stringContaining('announced 6 invoices'),
      expect.stringContaining('differ by 10.00 USD'),
    ]);
  });
});
