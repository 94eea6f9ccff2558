import { describe, expect, it } from '@jest/globals';
import { sumDecimals } from '@tallylink/billing-model';
import type { WireInvoice, WireItem } from '../wire.js';
import { normalizeInvoice } from './normalize-invoice.js';
import type { Reading } from './normalize-item.js';

const MONTH = { id: 'u-1', name: 'Month' };
const reading: Reading = { edition: 'reseller', inclusiveEnd: true, units: {} };

const subscription = (id: string) => ({
  id,
  name: `Tern Island - ${id}`,
  account: { id: 7, name: 'Tern Island' },
  relatedAddon: null,
  usages: [],
});

const item = (over: Partial<WireItem> = {}): WireItem => ({
  id: 'i-1',
  position: 1,
  description: 'Backup',
  product: { id: 'p-1', name: 'Backup', code: 'B1' },
  subscriptions: [subscription('s-1')],
  assets: [],
  startDate: '2026-10-01T00:00:00+03:00',
  endDate: '2026-10-31T00:00:00+02:00',
  unit: MONTH,
  unitPrice: 4.1,
  quantity: 25,
  total: 102.5,
  ...over,
});

const invoice = (items: readonly WireItem[], over: Partial<WireInvoice> = {}): WireInvoice => ({
  id: 'd-1',
  code: 'INV-1',
  status: { type: 'Unpaid' },
  type: { type: 'Debit' },
  invoiceDate: '2026-10-01T00:00:00+03:00',
  account: { id: 7, name: 'Tern Island' },
  billingTo: { id: 1, name: 'The MSP' },
  currency: 'EUR',
  totalBeforeTax: sumDecimals(items.map((each) => String(each.total ?? 0))),
  createdAt: '2026-10-01T05:00:00+03:00',
  updatedAt: '2026-10-01T05:00:00+03:00',
  items,
  ...over,
});

const only = (items: readonly WireItem[], over?: Partial<WireInvoice>, how = reading) => {
  const { charges } = normalizeInvoice(invoice(items, over), how);
  expect(charges).toHaveLength(1);
  return charges[0]!;
};

describe('a charge', () => {
  it('covers the days as written, over a change of the clocks', () => {
    expect(only([item()])).toMatchObject({
      period: { start: '2026-10-01', endExclusive: '2026-11-01' },
      classification: 'unit',
      units: '25',
      unitPrice: { amount: '4.1', currency: 'EUR' },
      amount: { amount: '102.5', currency: 'EUR' },
      commitmentMonths: 1,
      customer: { id: '7', name: 'Tern Island' },
      payer: { id: '1', name: 'The MSP' },
      contract: { id: 's-1' },
      service: { id: 'p-1', code: 'B1' },
    });
  });

  it('ends on the day before where the installation writes exclusive ends', () => {
    const exclusive = { ...reading, inclusiveEnd: false };
    const line = item({ endDate: '2026-11-01T00:00:00+02:00' });
    expect(only([line], {}, exclusive).period).toEqual({ start: '2026-10-01', endExclusive: '2026-11-01' });
  });

  it('takes its amount from the total, not from price times quantity', () => {
    expect(only([item({ discount: { value: 10 }, total: 92.25 } as Partial<WireItem>)]).amount.amount).toBe(
      '92.25',
    );
  });

  it('of a credit note is negative, its unit price is not, and assembly decides what it means', () => {
    const credit = only([item({ quantity: 3, unitPrice: 1.45, total: 4.35 })], { type: { type: 'Credit' } });
    expect(credit).toMatchObject({
      credit: true,
      classification: 'adjusting',
      units: '-3',
      unitPrice: { amount: '1.45' },
      amount: { amount: '-4.35' },
    });
  });

  it.each([
    ['a negative debit', { total: -8, unitPrice: -8, quantity: 1 }, 'adjusting', null],
    ['usage', { subscriptions: [{ ...subscription('s-1'), usages: [{}] }] }, 'usage', null],
    [
      'a manual line',
      { product: null, subscriptions: [], startDate: null, endDate: null },
      'charge-only',
      'manual line',
    ],
    ['a purchase', { subscriptions: [], assets: [{ id: 'a', name: 'Firewall' }] }, 'charge-only', 'asset'],
    ['a set-up fee', { unit: { id: 'u-9', name: 'Setup Fee' } }, 'charge-only', 'set-up fee'],
    ['no days', { startDate: null, endDate: null }, 'charge-only', 'no charged days'],
  ] as const)('%s is told apart', (_name, over, classification, reason) => {
    expect(only([item(over as Partial<WireItem>)])).toMatchObject({ classification, reason });
  });

  it('of an add-on keeps the parent as contract and the add-on as service', () => {
    const line = item({
      product: { id: 'p-2', name: 'Archive', code: 'A1' },
      subscriptions: [{ ...subscription('s-1'), relatedAddon: { id: 'purchase-5', name: 'Archive' } }],
    });
    expect(only([line])).toMatchObject({ addOn: true, contract: { id: 's-1' }, service: { id: 'p-2' } });
  });

  it('in the operator’s edition is the cost; where no cost is known, what was charged', () => {
    const bss = { ...reading, edition: 'bss' } as const;
    const sold = item({ unitPrice: 5.74, total: 143.5, unitCost: 4.1, totalCost: 102.5 });
    expect(only([sold], {}, bss)).toMatchObject({
      amount: { amount: '102.5' },
      sellUnitPrice: { amount: '5.74' },
    });
    const manual = item({
      product: null,
      subscriptions: [],
      unitPrice: 2,
      quantity: 1,
      total: 2,
      unitCost: 0,
      totalCost: 0,
    });
    expect(only([manual], {}, bss).amount.amount).toBe('2');
    const both = normalizeInvoice(invoice([sold, { ...manual, id: 'i-2' }]), bss);
    expect(both.document?.totalBeforeTax).toEqual({ amount: '104.5', currency: 'EUR' });
  });
});

describe('a grouped line', () => {
  const grouped = item({
    subscriptions: [subscription('s-1'), subscription('s-2')],
    quantity: 13,
    total: 53.3,
  });
  const part = (id: string, quantity: number, total: number): WireItem =>
    item({ id: `part-${id}`, subscriptions: [subscription(id)], quantity, total });

  it('becomes its analysis parts', () => {
    const analysisItems = [part('s-1', 8, 32.8), part('s-2', 5, 20.5)];
    const { charges } = normalizeInvoice(invoice([grouped], { analysisItems }), reading);
    expect(
      charges.map((each) => [each.id, each.itemId, each.contract?.id, each.units, each.amount.amount]),
    ).toEqual([
      ['i-1#1', 'i-1', 's-1', '8', '32.8'],
      ['i-1#2', 'i-1', 's-2', '5', '20.5'],
    ]);
  });

  it('gives a cent of rest to the largest part and names it', () => {
    const analysisItems = [part('s-1', 8, 32.8), part('s-2', 5, 20.49)];
    const { charges } = normalizeInvoice(invoice([grouped], { analysisItems }), reading);
    expect(charges.map((each) => each.amount.amount)).toEqual(['32.81', '20.49']);
    expect(charges.map((each) => each.notes)).toEqual([['carries 0.01 of rounding of the whole line'], []]);
  });

  it.each([
    ['the rest is larger', [part('s-1', 8, 32.8), part('s-2', 5, 20)]],
    ['a part is missing', [part('s-1', 8, 53.3)]],
    ['there is none', []],
  ])('stays one charge without units when %s', (_name, analysisItems) => {
    expect(only([grouped], { analysisItems })).toMatchObject({
      classification: 'charge-only',
      reason: 'unsplit',
      contract: null,
      amount: { amount: '53.3' },
    });
  });
});

describe('a document', () => {
  it('that was cancelled has no charges', () => {
    const { document, charges, rejected } = normalizeInvoice(
      invoice([item()], { status: { type: 'Canceled' } }),
      reading,
    );
    expect(document).toMatchObject({ status: 'cancelled', itemCount: 1 });
    expect([...charges, ...rejected]).toEqual([]);
  });

  it('whose lines miss its total is rejected whole', () => {
    const { document, charges, rejected } = normalizeInvoice(
      invoice([item()], { totalBeforeTax: 102.49 }),
      reading,
    );
    expect([document, charges]).toEqual([null, []]);
    expect(rejected).toEqual([
      expect.objectContaining({ code: 'INVOICE.REJECTED', amount: { amount: '102.49', currency: 'EUR' } }),
    ]);
  });

  it.each([
    ['without lines', { items: null }],
    ['of an unknown type', { type: { type: 'Proforma' } }],
    ['without a date', { invoiceDate: 'soon' }],
    ['without a currency', { currency: '' }],
  ])('%s is rejected', (_name, over) => {
    const { document, rejected } = normalizeInvoice(invoice([item()], over), reading);
    expect(document).toBeNull();
    expect(rejected[0]?.message).toMatch(/^Invoice INV-1 was not accepted: .+\.$/);
  });
});

describe('a line that cannot be read', () => {
  const sound = item({ id: 'i-2', total: 10, quantity: 1, unitPrice: 10 });

  it.each([
    ['ends before it starts', { endDate: '2026-09-01T00:00:00+03:00' }],
    ['has no real date', { startDate: '2026-13-45T00:00:00' }],
    ['has words for a quantity', { quantity: 'three' }],
    ['has no quantity', { quantity: null }],
    ['has no id', { id: null }],
  ])('is rejected with its amount when it %s; the others stay', (_name, over) => {
    const { document, charges, rejected } = normalizeInvoice(invoice([item(over), sound]), reading);
    expect(charges.map((each) => each.id)).toEqual(['i-2']);
    expect(rejected).toEqual([
      expect.objectContaining({ documentId: 'd-1', amount: { amount: '102.5', currency: 'EUR' } }),
    ]);
    expect(document?.itemCount).toBe(2);
  });

  it('stands for what the others leave of the total when its own is missing', () => {
    const { total: _total, ...without } = item();
    const { rejected } = normalizeInvoice(invoice([without, sound], { totalBeforeTax: 112.5 }), reading);
    expect(rejected).toEqual([expect.objectContaining({ amount: { amount: '102.5', currency: 'EUR' } })]);
  });

  it('stands for no amount when another one misses its own too: which has how much is not known', () => {
    const { total: _total, ...without } = item();
    const items = [without, { ...without, id: 'i-3' }, sound];
    const { rejected } = normalizeInvoice(invoice(items, { totalBeforeTax: 112.5 }), reading);
    expect(rejected.map((each) => each.amount)).toEqual([null, null]);
  });
});
