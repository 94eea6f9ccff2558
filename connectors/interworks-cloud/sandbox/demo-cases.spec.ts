import { describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { demoCases, loadScenario } from '@tallylink/connector-testing';
import { testSandbox } from './testing/test-world.js';
import { invoicesOf } from './testing/wire-invoices.js';

const scenario = loadScenario({ scenario: 'demo' });

/** October's charges by subscription and product, as the wire shows them on a day. */
function chargesOn(readOn: string): (subscriptionId: string, productId: string) => string {
  const sandbox = testSandbox(scenario);
  sandbox.setNow(readOn);
  const sums = new Map<string, Decimal>();
  const standing = invoicesOf(sandbox).filter((invoice) => invoice.status.type !== 'Canceled');
  for (const invoice of standing) {
    const sign = invoice.type.type === 'Credit' ? -1 : 1;
    for (const item of invoice.analysisItems) {
      if (!item.startDate?.startsWith('2026-10') || item.subscriptions.length !== 1) continue;
      const key = `${item.subscriptions[0]!.id}|${item.product!.id}`;
      sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(new Decimal(item.total).times(sign)));
    }
  }
  return (subscriptionId, productId) => sums.get(`${subscriptionId}|${productId}`)?.toString() ?? '0';
}

describe('the demo as the wire shows it', () => {
  const byDay = new Map<string, ReturnType<typeof chargesOn>>();
  const single = demoCases.filter((one) => one.subscriptionId !== null);

  it.each(single.map((one) => [one.case, one] as const))('case %s: charges of October', (_name, one) => {
    const readOn = one.readOn ? `${one.readOn}T18:00:00Z` : scenario.now;
    if (!byDay.has(readOn)) byDay.set(readOn, chargesOn(readOn));
    const charges = byDay.get(readOn)!(one.subscriptionId!, one.productId!);
    expect(charges).toBe(new Decimal(one.expected.charges).toString());
  });

  it('case 20: October has the grouped lines, 13 units at once', () => {
    const grouped = invoicesOf(testSandbox(scenario))
      .flatMap((invoice) => invoice.items)
      .filter((item) => item.subscriptions.length === 2 && item.startDate?.startsWith('2026-10'));
    expect(grouped.map((item) => [item.quantity, item.total])).toEqual(
      expect.arrayContaining([
        [13, 53.3],
        [13, 47.97],
      ]),
    );
  });
});
