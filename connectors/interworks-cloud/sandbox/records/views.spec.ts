import { describe, expect, it } from '@jest/globals';
import { BACKUP, smallScenario } from '../testing/small-scenario.js';
import { testSandbox, type TestSandbox } from '../testing/test-world.js';
import { invoicesOf } from '../testing/wire-invoices.js';

type Wire = Record<string, unknown>;
const march = { now: '2026-04-02T08:00:00Z', months: ['2026-03'] };
const marchSandbox = (): TestSandbox =>
  testSandbox({
    ...smallScenario([
      { activated: '2026-02-01', events: [{ kind: 'units', day: '2026-03-12', units: '28' }] },
    ]),
    ...march,
  });
const partOf = (sandbox: TestSandbox, query = ''): Wire & { items: Wire[] } => {
  const path = `/api/invoices?include=items&$orderBy=createdAt&pageSize=500${query}`;
  const { data } = sandbox.get(path) as { data: (Wire & { items: Wire[] })[] };
  return data.find((invoice) => invoice.items[0]!['quantity'] === 3)!;
};

describe('an invoice on the wire', () => {
  it('is as the specification’s example shows it', () => {
    const invoice = partOf(marchSandbox());
    expect(invoice).toMatchObject({
      code: 'INV-26-000003',
      status: { type: 'Unpaid' },
      type: { type: 'Debit' },
      invoiceDate: '2026-03-12T00:00:00+02:00',
      dueDate: '2026-04-11T00:00:00+03:00',
      account: { id: 4233, name: 'Tidewater Dental Group' },
      billingTo: { id: 4102, name: 'Bluepeak IT Services' },
      billingAdress: '1 Quay Road, Portville',
      taxNumber: 'EL000000000',
      currency: 'EUR',
      exchangeRate: 1,
      totalBeforeTax: 7.95,
      totalTaxes: [{ id: 5, name: 'VAT 24%', amount: 1.91 }],
      total: 9.86,
      unpaidAmount: 9.86,
    });
    expect(invoice.items).toEqual([
      {
        id: expect.any(String),
        position: 1,
        description: 'Endpoint Backup',
        product: { id: BACKUP, name: 'Endpoint Backup', code: 'EPB-01' },
        subscriptions: [
          {
            id: 'c2b1d9a4-0f0e-4d55-8a77-3f2a9d7e4410',
            name: 'Tidewater Dental Group - Endpoint Backup',
            account: { id: 4233, name: 'Tidewater Dental Group' },
            relatedAddon: null,
            usages: [],
          },
        ],
        assets: [],
        startDate: '2026-03-12T00:00:00+02:00',
        endDate: '2026-03-31T00:00:00+03:00',
        unit: { id: expect.any(String), name: 'Month' },
        unitOfMeasure: { id: expect.any(String), name: 'Licenses' },
        unitPrice: 2.65,
        quantity: 3,
        totalOriginal: 7.95,
        discount: null,
        promotion: null,
        total: 7.95,
      },
    ]);
  });

  it('shows unrounded numbers with skipRounding', () => {
    expect(partOf(marchSandbox(), '&skipRounding=true').items[0]).toMatchObject({
      unitPrice: 2.6451612903,
      total: 7.935483871,
    });
  });

  it('shows the document currency with transactionCurrency only', () => {
    const sandbox = marchSandbox();
    sandbox.setSwitch('transactionCurrency', 'USD');
    sandbox.setSwitch('exchangeRate', 1.1);
    expect(partOf(sandbox)).toMatchObject({
      currency: 'EUR',
      transactionCurrency: 'USD',
      exchangeRate: 1.1,
      totalBeforeTax: 7.95,
    });
    // 2.65 × 1.1 = 2.915 → 2.92; × 3 = 8.76
    expect(partOf(sandbox, '&transactionCurrency=true')).toMatchObject({ totalBeforeTax: 8.76 });
  });

  it('has no items without include', () => {
    const sandbox = marchSandbox();
    expect((sandbox.get('/api/invoices') as { data: Wire[] }).data[0]).not.toHaveProperty('items');
    sandbox.setSwitch('itemsWithoutInclude', 'null');
    expect((sandbox.get('/api/invoices') as { data: Wire[] }).data[0]).toMatchObject({ items: null });
    expect(sandbox.call('GET', '/api/invoices?include=everything').status).toBe(400);
  });

  it('shows costs to the operator’s edition only', () => {
    const sandbox = marchSandbox();
    expect(partOf(sandbox).items[0]).not.toHaveProperty('unitCost');
    sandbox.setSwitch('edition', 'bss');
    // Cost as before; price with 40 % on top: 5.74 × 20/31 = 3.7032 → 3.70.
    expect(partOf(sandbox).items[0]).toMatchObject({
      unitCost: 2.65,
      totalCost: 7.95,
      unitPrice: 3.7,
      total: 11.1,
    });
    expect(partOf(sandbox)).toMatchObject({ billingTo: null, totalBeforeTax: 11.1, totalCost: 7.95 });
  });

  it('has a clock change inside October', () => {
    const invoices = invoicesOf(testSandbox(smallScenario([{ activated: '2026-10-01' }])));
    expect(invoices[0]!.items[0]).toMatchObject({
      startDate: '2026-10-01T00:00:00+03:00',
      endDate: '2026-10-31T00:00:00+02:00',
    });
  });

  it('writes ends as the switches say', () => {
    const sandbox = testSandbox(smallScenario([{ activated: '2026-10-01' }]));
    sandbox.setSwitch('endTimeOfDay', '23:59');
    expect(invoicesOf(sandbox)[0]!.items[0]!.endDate).toBe('2026-10-31T23:59:00+02:00');
    sandbox.setSwitch('endTimeOfDay', '00:00');
    sandbox.setSwitch('lineEnd', 'exclusive');
    expect(invoicesOf(sandbox)[0]!.items[0]!.endDate).toBe('2026-11-01T00:00:00+02:00');
  });

  it('can be damaged in one item, which its total does not follow', () => {
    const sandbox = testSandbox(smallScenario([{}, {}]));
    const broken = (): number => {
      const all = invoicesOf(sandbox) as unknown as { totalBeforeTax: number; items: { total: number }[] }[];
      return all.filter((one) => one.items.reduce((sum, item) => sum + item.total, 0) !== one.totalBeforeTax)
        .length;
    };
    expect(broken()).toBe(0);
    sandbox.setSwitch('itemTotalsCorruption', 'one-item');
    expect(broken()).toBe(1);
    sandbox.setSwitch('itemTotalsCorruption', 'off');
    sandbox.setSwitch('malformedItem', 'quantity-as-text');
    expect(
      invoicesOf(sandbox)
        .flatMap((one) => one.items)
        .filter((item) => typeof item.quantity === 'string'),
    ).toHaveLength(1);
  });
});
