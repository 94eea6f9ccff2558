import { describe, expect, it } from '@jest/globals';
import { loadScenario } from '../load-scenario.js';
import type { ScenarioRequest } from '../scenario.js';

const request = {
  scenario: 'generated',
  seed: 7,
  customers: 40,
  lines: 800,
  changeRate: 0.05,
  createRate: 0.01,
  month: '2026-10',
} as const satisfies ScenarioRequest;

describe('a generated scenario', () => {
  it('has exactly the asked lines, changes and gaps', () => {
    const { source, target } = loadScenario(request);
    expect(source.customers).toHaveLength(40);
    expect(source.subscriptions).toHaveLength(800);
    expect(new Set(source.subscriptions.map((each) => each.id)).size).toBe(800);
    expect(source.subscriptions.filter((each) => each.events.length > 0)).toHaveLength(40);
    expect(target.agreements.flatMap((each) => each.lines)).toHaveLength(792);
  });

  it('is the same for the same arguments and another for another seed', () => {
    expect(loadScenario({ ...request })).toEqual(loadScenario(request));
    expect(loadScenario({ ...request, seed: 8 })).not.toEqual(loadScenario(request));
  });

  it('links itself by exact references', () => {
    const { source, target } = loadScenario({ ...request, contractsPerCustomer: 3 });
    const references = new Set(target.customers.map((each) => each.reference));
    expect(source.customers.every((each) => references.has(String(each.id)))).toBe(true);
    const skus = new Set(target.services.map((each) => each.sku));
    expect(source.products.every((each) => skus.has(each.code))).toBe(true);
    expect(target.agreements).toHaveLength(120);
    const numbered = target.agreements.filter((each) => each.reference?.startsWith('default:'));
    expect(numbered.map((each) => each.reference)).toEqual(
      source.customers.map((each) => `default:${each.id}:1`),
    );
    expect(numbered.flatMap((each) => each.lines)).toHaveLength(792);
  });

  it('makes 10,000 lines well under a second, in the asked edition and currencies', () => {
    const before = process.cpuUsage();
    const big = loadScenario({
      ...request,
      customers: 500,
      lines: 10_000,
      edition: 'bss',
      currencies: ['EUR', 'USD'],
    });
    // Time of this process, so that a busy machine does not matter.
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
    expect(big.source.edition).toBe('bss');
    expect(new Set(big.source.subscriptions.map((each) => each.currency))).toEqual(new Set(['EUR', 'USD']));
  });

  it('can be empty', () => {
    const empty = loadScenario({ ...request, lines: 0, customers: 0 });
    expect(empty.source.subscriptions).toEqual([]);
    expect(empty.target.services).toEqual([]);
  });
});
