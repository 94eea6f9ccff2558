import { describe, expect, it } from '@jest/globals';
import { addToMonth } from '@tallylink/billing-model';
import { loadScenario } from '../load-scenario.js';
import type { ScenarioSubscription } from '../scenario.js';
import { demoCases } from './index.js';

const scenario = loadScenario({ scenario: 'demo' });
const { source, target } = scenario;

function linesIn(subscription: ScenarioSubscription, month: string): number {
  const ended = subscription.events.some(
    (event) => (event.kind === 'cancel' || event.kind === 'cancel-at-end') && event.day < `${month}-01`,
  );
  if (ended || subscription.activated >= `${addToMonth(month, 1)}-01`) return 0;
  const products = subscription.events.filter(
    (event) => event.kind === 'product' && event.day.startsWith(month),
  );
  return 1 + products.length + new Set(subscription.addOns?.map((addOn) => addOn.productId)).size;
}

describe('the demo scenario', () => {
  it('has about 45 customers, 320 lines over three months and 110 to 140 in October', () => {
    const counts = scenario.months.map((month) =>
      source.subscriptions.reduce((sum, subscription) => sum + linesIn(subscription, month), 0),
    );
    expect(source.customers).toHaveLength(46);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(331);
    expect(counts[2]).toBe(132);
  });

  it('shows each case from 1 to 27', () => {
    const names = new Set(demoCases.map((each) => each.case));
    const wanted = [
      ...'1 2 2b 2c 2c′ 2d 2e 3 3b 3c 3d 3e 4 5a 5b 5c 5d 6 6b 7 7b 7c 7d 8 8b 9 10 11 12 13 14 15 16 17'.split(
        ' ',
      ),
      ...'18a 18b 19 19b 20 21 21b 21c 22 23 24 24b 25 26 27 4b 11b 12b 13b 13c 14b 16b 16c'.split(' '),
    ];
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it('refers only to records that it has, each under an id of its own', () => {
    const customers = new Set(source.customers.map((customer) => customer.id));
    const products = new Set(source.products.map((product) => product.id));
    const used = source.subscriptions.flatMap((subscription) => [
      subscription.productId,
      ...(subscription.addOns ?? []).map((addOn) => addOn.productId),
      ...subscription.events.flatMap((event) => (event.kind === 'product' ? [event.productId] : [])),
    ]);
    expect(used.filter((id) => !products.has(id))).toEqual([]);
    expect(source.subscriptions.filter((each) => !customers.has(each.customerId))).toEqual([]);
    expect(new Set(source.subscriptions.map((each) => each.id.toLowerCase())).size).toBe(
      source.subscriptions.length,
    );
    const subscriptions = new Set(source.subscriptions.map((each) => each.id));
    const named = source.extraItems.flatMap((item) => (item.subscriptionId ? [item.subscriptionId] : []));
    expect(named.filter((id) => !subscriptions.has(id))).toEqual([]);
  });

  it('holds agreement lines only for customers and services of its PSA', () => {
    const customers = new Set(target.customers.map((customer) => customer.id));
    const services = new Set(target.services.map((service) => service.id));
    expect(target.agreements.filter((each) => !customers.has(each.customerId))).toEqual([]);
    const lines = target.agreements.flatMap((agreement) => agreement.lines);
    expect(lines.filter((line) => !services.has(line.serviceId))).toEqual([]);
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    expect(new Set(target.services.map((service) => service.name)).size).toBe(target.services.length);
  });

  it('points each case to the line that holds what the case table says', () => {
    const lines = new Map(target.agreements.flatMap((each) => each.lines).map((line) => [line.id, line]));
    const two = demoCases.find((each) => each.case === '2')!;
    expect(lines.get(two.agreementLineId!)).toMatchObject({ units: 25, unitPrice: '5.90', unitCost: '4.10' });
    expect(two.expected.targetUnits).toEqual([
      { day: '2026-10-01', units: '25' },
      { day: '2026-10-12', units: '28' },
    ]);
    expect(demoCases.find((each) => each.case === '13c')!.agreementLineId).toBeNull();
    expect(demoCases.filter((each) => each.case === '11').map((each) => each.agreementLineId)).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  it('is the same each time', () => {
    expect(loadScenario({ scenario: 'demo' })).toEqual(scenario);
  });
});
