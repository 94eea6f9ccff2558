import { describe, expect, it } from '@jest/globals';
import type { Scenario, ScenarioSubscription } from '@tallylink/connector-testing';
import { ARCHIVE, COMPUTE, smallScenario } from '../testing/small-scenario.js';
import { testSandbox, type TestSandbox } from '../testing/test-world.js';
import { invoicesOf, linesOfMonth } from '../testing/wire-invoices.js';

type Item = Record<string, unknown> & {
  subscriptions: { id: string; relatedAddon: { id: string } | null; usages: { total: number }[] }[];
};

const sandboxOf = (
  subscriptions: readonly Partial<ScenarioSubscription>[],
  source: Partial<Scenario['source']> = {},
) => testSandbox(smallScenario(subscriptions, source));
const itemsIn = (sandbox: TestSandbox, month: string): Item[] =>
  (invoicesOf(sandbox) as unknown as { items: Item[] }[])
    .flatMap((one) => one.items)
    .filter((item) => String(item['startDate']).startsWith(month));
const purchase = (id: string, units: string) => ({
  id,
  productId: ARCHIVE,
  activated: '2026-08-01',
  units,
  unitPrice: '1.20',
});

describe('line shapes', () => {
  it('8b: each purchase of an add-on is a line of its own under the parent', () => {
    const sandbox = sandboxOf([{ units: '8', addOns: [purchase('one', '5'), purchase('two', '3')] }]);
    const lines = itemsIn(sandbox, '2026-10').filter((item) => item.subscriptions[0]!.relatedAddon);
    expect(lines.map((item) => item['quantity'])).toEqual([5, 3]);
    expect(lines.every((item) => (item['product'] as { id: string }).id === ARCHIVE)).toBe(true);
    expect(new Set(lines.map((item) => item.subscriptions[0]!.relatedAddon!.id)).size).toBe(2);
    sandbox.setSwitch('relatedAddonId', 'product');
    const again = itemsIn(sandbox, '2026-10').filter((item) => item.subscriptions[0]!.relatedAddon);
    expect(again.map((item) => item.subscriptions[0]!.relatedAddon!.id)).toEqual([ARCHIVE, ARCHIVE]);
  });

  it('8: an add-on ends with its parent', () => {
    const events = [{ kind: 'cancel', day: '2026-10-18', credit: true }] as const;
    const sandbox = sandboxOf([{ units: '10', events, addOns: [purchase('one', '10')] }]);
    // 1.20 × 14/31 = 0.5419 → 0.54
    expect(linesOfMonth(sandbox, '2026-10').map((one) => one.total)).toEqual([41, 12, -18.5, -5.4]);
  });

  it('an add-on changes by itself, without its parent’s discount, and comes back with it', () => {
    const own = [
      { kind: 'units', day: '2026-09-01', units: '0' },
      { kind: 'units', day: '2026-10-12', units: '4' },
    ] as const;
    const gone = [
      { kind: 'cancel', day: '2026-11-01', credit: true },
      { kind: 'reactivate', day: '2026-12-01', units: '10' },
    ] as const;
    const addOns = [{ ...purchase('one', '10'), events: own }];
    const sandbox = sandboxOf([{ units: '10', discountPercent: '10', addOns, events: gone }]);
    sandbox.setNow('2026-12-02T08:00:00Z');
    const inMonth = (month: string): number[] => linesOfMonth(sandbox, month).map((one) => one.total);
    // 1.20 × 20/31 = 0.7742 → 0.77; × 4 = 3.08
    expect([inMonth('2026-09'), inMonth('2026-10')]).toEqual([[36.9], [36.9, 3.08]]);
    expect([inMonth('2026-11'), inMonth('2026-12')]).toEqual([[], [36.9, 4.8]]);
    const { data } = sandbox.get('/api/subscriptions') as { data: { id: string }[] };
    expect(sandbox.get(`/api/subscriptions/${data[0]!.id}/addons`)).toMatchObject([
      { status: 'Active', quantity: 4 },
    ]);
  });

  it('9: consumption is one line with its rows', () => {
    const usage = {
      kind: 'usage',
      day: '2026-10-05',
      from: '2026-09-01',
      through: '2026-09-30',
      amounts: ['310.20', '88.42', '13.75'],
    } as const;
    const sandbox = sandboxOf([{ productId: COMPUTE, units: '1', issue: 'arrears', events: [usage] }]);
    const [item, ...others] = itemsIn(sandbox, '2026-09');
    expect(others).toEqual([]);
    expect(item).toMatchObject({ quantity: 1, total: 412.37 });
    expect(item!.subscriptions[0]!.usages.map((row) => row.total)).toEqual([310.2, 88.42, 13.75]);
    expect((sandbox.get('/api/subscriptions') as { data: unknown[] }).data[0]).toMatchObject({
      isUsageBased: true,
    });
  });

  it.each([
    [undefined, 53.3, [32.8, 20.5]],
    ['10', 47.97, [29.52, 18.45]],
  ])(
    '20: a grouped line (discount %s) names its subscriptions and is split in analysis only',
    (discountPercent, total, parts) => {
      const grouped = { group: 'both', ...(discountPercent ? { discountPercent } : {}) };
      const sandbox = sandboxOf([
        { units: '8', ...grouped },
        { units: '5', ...grouped },
      ]);
      const path = '/api/invoices?include=items,analysisItems&$orderBy=createdAt desc&pageSize=1';
      const { data } = sandbox.get(path) as {
        data: { id: string; totalBeforeTax: number; items: Item[]; analysisItems: Item[] }[];
      };
      const invoice = data[0]!;
      expect(invoice.items).toHaveLength(1);
      expect(invoice.items[0]).toMatchObject({ quantity: 13, total });
      expect(invoice.items[0]!.subscriptions).toHaveLength(2);
      expect(invoice.totalBeforeTax).toBe(total);
      expect(invoice.analysisItems.map((part) => part['total'])).toEqual(parts);
      expect(sandbox.get(`/api/invoices/${invoice.id}/items?analysis=true`)).toEqual(invoice.analysisItems);
    },
  );

  it('20: members of a group that are invoiced apart have lines of their own', () => {
    const sandbox = sandboxOf([
      { units: '8', group: 'both', events: [{ kind: 'units', day: '2026-10-12', units: '11' }] },
      {
        units: '5',
        group: 'both',
        events: [{ kind: 'units', day: '2026-10-12', units: '8', invoicedOn: '2026-11-01' }],
      },
    ]);
    sandbox.setNow('2026-11-02T08:00:00Z');
    const extra = itemsIn(sandbox, '2026-10-12');
    expect(extra.map((item) => [item['quantity'], item.subscriptions.length])).toEqual([
      [3, 1],
      [3, 1],
    ]);
    expect(new Set(extra.map((item) => item['id'])).size).toBe(2);
  });

  it('21c: the unit price is the list price, the total is after discount', () => {
    const [item] = itemsIn(sandboxOf([{ discountPercent: '10' }]), '2026-10');
    expect(item).toMatchObject({
      unitPrice: 4.1,
      totalOriginal: 102.5,
      total: 92.25,
      discount: { value: 10, type: 'Percentage' },
    });
  });

  it('3c: goodwill is a credit note at a price of its own', () => {
    const event = {
      kind: 'goodwill',
      day: '2026-10-26',
      from: '2026-10-01',
      through: '2026-10-31',
      units: '25',
      unitPrice: '0.41',
    } as const;
    expect(linesOfMonth(sandboxOf([{ events: [event] }]), '2026-10').map((one) => one.total)).toEqual([
      102.5, -10.25,
    ]);
  });

  it('22 and 37: a cancelled invoice stays in the list, with or without a successor', () => {
    for (const reissue of [true, false]) {
      const event = { kind: 'cancel-invoice', day: '2026-10-05', of: '2026-10-01', reissue } as const;
      const sandbox = sandboxOf([{ events: [event] }]);
      expect(linesOfMonth(sandbox, '2026-10').map((one) => one.total)).toEqual(reissue ? [102.5] : []);
      expect(invoicesOf(sandbox).filter((one) => one.status.type === 'Canceled')).toHaveLength(1);
      sandbox.setNow('2026-10-04T08:00:00Z');
      expect(linesOfMonth(sandbox, '2026-10')).toHaveLength(1);
      expect(invoicesOf(sandbox).filter((one) => one.status.type === 'Canceled')).toEqual([]);
    }
  });

  it('19: lines by hand, assets and set-up fees stand without dates or without a subscription', () => {
    const base = { customerId: 4233, day: '2026-10-06', quantity: '1', unitPrice: '2.00' };
    const extraItems = [
      { ...base, description: 'Courier', kind: 'manual' },
      { ...base, description: 'Correction', unitPrice: '-8.00', kind: 'manual' },
      { ...base, description: 'Firewall appliance', kind: 'asset' },
      {
        ...base,
        description: 'Set-up',
        kind: 'set-up',
        subscriptionId: 'c2b1d9a4-0f0e-4d55-8a77-3f2a9d7e4410',
      },
    ] as const;
    const sandbox = sandboxOf([{}], { extraItems });
    const invoice = (invoicesOf(sandbox) as unknown as { items: Item[]; totalBeforeTax: number }[]).find(
      (one) => one.items.length === 4,
    )!;
    expect(invoice.totalBeforeTax).toBe(-2);
    expect(invoice.items[0]).toMatchObject({
      product: null,
      subscriptions: [],
      startDate: null,
      unit: null,
      description: 'Courier',
      total: 2,
    });
    expect(invoice.items[1]).toMatchObject({ total: -8 });
    expect(invoice.items[2]).toMatchObject({ subscriptions: [], assets: [{ name: 'Firewall appliance' }] });
    expect(invoice.items[3]).toMatchObject({ unit: { name: 'Setup Fee' }, startDate: null });
    expect((sandbox.get('/api/assets') as { data: unknown[] }).data).toHaveLength(1);
  });
});
