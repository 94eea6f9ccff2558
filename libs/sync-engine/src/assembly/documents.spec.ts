import { describe, expect, it } from '@jest/globals';
import { assembleMonth } from './index.js';
import { charge, documentsOf, input, subscription } from './testing/builders.js';
import { lineOf } from './testing/case-table.js';

/** cases.md, case 22 and step 2: which versions of which invoices count. */
const full = (units: string, amount: string) => charge('2026-10-01', '2026-10-31', units, '4.10', amount);
const now = (units: string) => ({ subscriptions: [subscription(units)] });
const plus3 = () => charge('2026-10-12', '2026-10-31', '3', '2.65', '7.95', { id: 'plus3' });

describe('documents', () => {
  it('22: lines of a cancelled invoice are no charges', () => {
    const charges = [full('25', '102.50'), plus3()];
    const documents = documentsOf(charges).map((document) =>
      document.id === 'doc-plus3' ? { ...document, status: 'cancelled' as const } : document,
    );
    const result = assembleMonth(input(charges, { documents, ...now('25') }));
    expect(lineOf(result).charges).toHaveLength(1);
    expect(result.sums.currencies[0]?.documents.declared.amount).toBe('102.5');
  });

  it('a newer version of an invoice replaces all items of the older one', () => {
    const old = full('25', '102.50');
    const renewed = charge('2026-10-01', '2026-10-31', '20', '4.10', '82.00', {
      documentId: old.documentId,
      documentUpdatedAt: '2026-10-03T09:00:00+03:00',
    });
    const result = assembleMonth(input([old, renewed], { documents: documentsOf([renewed]), ...now('20') }));
    expect(lineOf(result).charges.map((item) => item.id)).toEqual([renewed.id]);
    expect(result.sums.unbalanced).toEqual([]);
  });

  it('of an invoice that does not add up nothing is accepted', () => {
    const charges = [full('25', '102.50')];
    const [document] = documentsOf(charges);
    const documents = [{ ...document!, totalBeforeTax: { amount: '102.51', currency: 'EUR' } }];
    const result = assembleMonth(input(charges, { documents, ...now('25') }));
    expect(result.unlinkedCharges.map((item) => item.reason)).toEqual(['its invoice does not add up']);
    expect(result.sums.unbalanced.map((item) => [item.declared.amount, item.items.amount])).toEqual([
      ['102.51', '102.5'],
    ]);
  });

  it('a refused item with its amount leaves the rest of its invoice usable', () => {
    const charges = [full('25', '102.50')];
    const [document] = documentsOf(charges);
    const total = { amount: '110.45', currency: 'EUR' };
    const rejected = [
      {
        id: 'bad',
        kind: 'item',
        code: 'PERIOD',
        message: 'Item bad ends before it starts.',
        amount: { amount: '7.95', currency: 'EUR' },
        documentId: document!.id,
        raw: {},
      },
    ];
    const documents = [{ ...document!, totalBeforeTax: total, itemCount: 2 }];
    const result = assembleMonth(input(charges, { documents, rejected, ...now('25') }));
    expect(result.sums.unbalanced).toEqual([]);
    expect(lineOf(result).chargesTotal.amount).toBe('102.5');
  });
});
