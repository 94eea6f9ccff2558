import { describe, expect, it } from '@jest/globals';
import { loadScenario } from '../../load-scenario.js';
import type { ScenarioRequest } from '../../scenario.js';
import { VARIETIES, type Variety } from './variety.js';

const request = {
  scenario: 'generated',
  seed: 7,
  customers: 30,
  lines: 600,
  changeRate: 0.5,
  createRate: 0.03,
  month: '2026-10',
} as const satisfies ScenarioRequest;

const varied = (variety: 'all' | readonly Variety[], more: object = {}) =>
  loadScenario({ ...request, ...more, variety });

describe('a varied scenario', () => {
  const { source, target } = varied('all');
  const kinds = new Set(source.subscriptions.flatMap((one) => one.events.map((event) => event.kind)));

  it('is the same for the same seed, and another for another', () => {
    expect(varied('all')).toEqual(varied('all'));
    expect(varied('all', { seed: 8 })).not.toEqual(varied('all'));
  });

  it('has the lines that were asked for', () => {
    const lines = source.subscriptions.map(
      (one) => 1 + new Set(one.addOns?.map((addOn) => addOn.productId)).size,
    );
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(580);
    expect(new Set(source.subscriptions.map((one) => one.id)).size).toBe(source.subscriptions.length);
  });

  it('holds every kind of event, rule and contract', () => {
    for (const kind of [
      'units',
      'price',
      'cancel',
      'cancel-at-end',
      'reactivate',
      'suspend',
      'product',
      'goodwill',
    ])
      expect([kind, kinds.has(kind as never)]).toEqual([kind, true]);
    const has = (fits: (one: (typeof source.subscriptions)[number]) => unknown): boolean =>
      source.subscriptions.some((one) => Boolean(fits(one)));
    expect(has((one) => one.issue === 'arrears')).toBe(true);
    expect(has((one) => one.chargeRule === 'whole' && one.decrease === 'credit-and-rebill')).toBe(true);
    expect(has((one) => one.trialUntil)).toBe(true);
    expect(has((one) => one.events.some((event) => event.kind === 'units' && event.units === '0'))).toBe(
      true,
    );
    expect(has((one) => one.events.length > 2)).toBe(true);
    expect(has((one) => (one.addOns?.length ?? 0) > 1)).toBe(true);
    expect(new Set(source.subscriptions.map((one) => `${one.termMonths} ${one.instalmentMonths}`)).size).toBe(
      3,
    );
    expect(new Set(target.agreements.map((one) => one.start.slice(8))).size).toBeGreaterThan(10);
    const lines = target.agreements.flatMap((one) => one.lines);
    expect(lines.some((one) => (one.postedThrough ?? '') > '2026-10-01')).toBe(true);
    expect(lines.some((one) => one.changes.length > 0)).toBe(true);
  });

  it('is a quiet month with nothing switched on', () => {
    const quiet = varied([]).source.subscriptions;
    expect(quiet.every((one) => one.events.length < 2 && one.activated === '2026-09-01')).toBe(true);
    expect(quiet.some((one) => one.events.length === 1)).toBe(true);
  });

  it.each(VARIETIES)('can have %s alone', (variety) => {
    expect(varied([variety], { lines: 60, customers: 4 }).source.subscriptions.length).toBeGreaterThan(30);
  });

  it('leaves a scenario without varieties as it was', () => {
    const plain = loadScenario({ ...request, changeRate: 0.05 });
    expect(plain.source.subscriptions.filter((one) => one.events.length > 0)).toHaveLength(30);
  });
});
