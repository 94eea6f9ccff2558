import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PlanReply, ReportReply } from '@tallylink/api-client';
import { apply, approve, tiedOutMonth } from '../acceptance/support/month.js';
import { startWorld, type World } from '../acceptance/support/world.js';
import { loadWorld } from './run-scenario.js';
import { MONTH, scenarioOf } from './scenario.js';
import { billedByCustomer } from './billed-by-customer.js';
import type { BilledState } from './billed-by-customer.js';

jest.setTimeout(180_000);

/** An early and a late reading, both editions, one and several currencies; contracts from any day, several changes. */
const SEEDS = [201, 202, 205];
const LINES = 120;

describe('the money preview of a generated month', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it.each(SEEDS)('is what Autotask bills when it is posted, to the cent: seed %i', async (seed) => {
    const tenant = await loadWorld(world, scenarioOf(seed, LINES));
    const { runId, plan } = await tiedOutMonth(tenant, MONTH);
    await approve(tenant, runId, plan);
    expect((await apply(tenant, runId)).state).toBe('applied');
    await tenant.target.control('approve-and-post', { through: '2026-11-30' });
    const state = await tenant.target.state<BilledState & Record<string, unknown[]>>();
    const of = (pick: (one: PlanReply['customers'][number]) => { amount: string }): [string, string][] =>
      plan.customers.map((one) => [`${one.targetCustomerId}`, amountText(pick(one).amount)]);
    const billed = (month: string): [string, string][] => {
      const found = billedByCustomer(state, month);
      return plan.customers.map((one) => [
        `${one.targetCustomerId}`,
        amountText(found.get(Number(one.targetCustomerId)) ?? '0'),
      ]);
    };
    expect(billed(MONTH)).toEqual(of((one) => one.monthAfter));
    expect(billed('2026-11')).toEqual(of((one) => one.nextAfter));
    expect(plan.customers.length).toBeGreaterThan(3);
    const report = await tenant.api.get<ReportReply>(`runs/${runId}/report`);
    const customers = report.customers.filter((one) => one.targetWillBill !== null);
    expect(customers.map((one) => [one.name, one.targetDidBill])).toEqual(
      customers.map((one) => [one.name, one.targetWillBill]),
    );
  });
});

/** Two decimals, however the amount was written. */
function amountText(amount: string): string {
  const [whole, fraction = ''] = amount.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}
