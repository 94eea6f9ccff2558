import { describe, expect, it } from '@jest/globals';
import { loadScenario } from '@tallylink/connector-testing';
import { interworksSandbox } from './index.js';
import { testSandbox } from './testing/test-world.js';
import { invoicesOf } from './testing/wire-invoices.js';

const request = {
  scenario: 'generated',
  seed: 7,
  changeRate: 0.05,
  createRate: 0.01,
  month: '2026-10',
} as const;

describe('a generated world', () => {
  it('of 10,000 subscriptions answers in full pages', () => {
    const scenario = loadScenario({ ...request, customers: 500, lines: 10_000 });
    const sandbox = testSandbox(scenario);
    const page = '/api/invoices?include=items&$orderBy=createdAt&pageSize=500&pageIndex=';
    expect((sandbox.get(`${page}1`) as { data: unknown[] }).data).toHaveLength(500);
    expect((sandbox.get('/api/subscriptions?pageSize=500') as { data: unknown[] }).data).toHaveLength(500);
    expect((sandbox.get('/api/subscriptions?pageSize=500&pageIndex=21') as { data: unknown[] }).data).toEqual(
      [],
    );
  });

  it('is the same for the same arguments, ids and all', () => {
    const read = (): unknown =>
      invoicesOf(testSandbox(loadScenario({ ...request, customers: 5, lines: 40 })));
    expect(read()).toEqual(read());
  });

  it('is whole in the view', () => {
    const { world } = testSandbox(loadScenario({ ...request, customers: 5, lines: 40 }));
    const view = interworksSandbox.view(world) as Record<string, unknown[]>;
    expect([view['accounts'], view['subscriptions']].map((list) => list?.length)).toEqual([5, 40]);
    expect(view['invoices']!.length).toBeGreaterThan(5);
  });
});
