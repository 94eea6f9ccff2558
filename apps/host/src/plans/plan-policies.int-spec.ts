import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApplicationLinkReply, PoliciesDto } from '../application-links/index.js';
import { tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { ReplayReply } from './replay/plan-replay.dto.js';
import type { PlanReply } from './plans.dto.js';

interface Refusal {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly issues: readonly { readonly path: string; readonly message: string }[];
  };
}

let host: TestHost;
let link: string;
let runId: string;
let first: PlanReply;
beforeAll(async () => {
  host = await startTestHost();
  link = `application-links/${host.demo.applicationLinkId}`;
  ({ runId, plan: first } = await tiedOutMonth(host, '2026-10'));
}, 90_000);
afterAll(() => host.close(), 30_000);

const save = (policies: PoliciesDto): Promise<ApplicationLinkReply> =>
  host.call<ApplicationLinkReply>('PATCH', link, { policies });
async function planned(policies: PoliciesDto): Promise<PlanReply> {
  await save(policies);
  await host.call('POST', `runs/${runId}/revalidate`);
  return host.call<PlanReply>('GET', `runs/${runId}/plan`);
}
const days = ({ operations }: PlanReply, customer: string | null): (string | null)[] =>
  operations
    .filter((one) => one.ticked && one.kind === 'change-line' && one.targetCustomerId === customer)
    .map((one) => one.effectiveDate);
/** A customer whose units change in the middle of the month. */
const inMidMonth = (): string =>
  first.operations.find(
    (one) => one.ticked && one.kind === 'change-line' && !one.effectiveDate!.endsWith('-01'),
  )!.targetCustomerId!;

describe('policies over the API', () => {
  it('are given back as they hold, and refused in sentences', async () => {
    const overrides = [{ customerId: '7', customerName: 'Harbour', price: { kind: 'markup' as const } }];
    const refused = await host.raw('PATCH', link, { policies: { overrides } });
    const { error } = (await refused.json()) as Refusal;
    expect([refused.status, error.code]).toEqual([422, 'POLICY.INVALID']);
    expect(error.message).toBe('A mark-up needs its percent, such as 15. Nothing was changed.');
    expect(error.issues[0]!.path).toBe('policies.overrides.0.price.percent');
    const wrong = await host.raw('PATCH', link, { policies: { approvalHours: 0, dates: 'tomorrow' } });
    expect(((await wrong.json()) as Refusal).error.message).toContain('approvalHours must be at least 1');
    const { policies } = await host.call<ApplicationLinkReply>('GET', link);
    expect(policies).toMatchObject({ approvalHours: 24, approvers: 1, overrides: [], belowCost: 'warn' });
  }, 30_000);

  it('of one customer move its changes to the next period, and nobody else’s', async () => {
    const customerId = inMidMonth();
    const { customers } = first;
    const others = customers.map((one) => one.targetCustomerId).filter((id) => id !== customerId);
    const moved = await planned({ overrides: [{ customerId, dates: 'next-period' }] });
    expect(days(moved, customerId).filter((day) => !day!.endsWith('-01'))).toEqual([]);
    expect(days(moved, customerId)).not.toEqual(days(first, customerId));
    for (const other of others) expect(days(moved, other)).toEqual(days(first, other));
    expect(moved.hash).not.toBe(first.hash);
    expect(moved.notWritten.filter((one) => one.reason === 'policy').length).toBeGreaterThan(0);
    const back = await planned({ overrides: [] });
    expect(days(back, customerId)).toEqual(days(first, customerId));
  }, 60_000);

  it('of one service set its price, with the margin that it leaves', async () => {
    const line = first.margins.lines.find((one) => one.unitCost !== null && one.units !== '0')!;
    const { items } = await host.call<{ items: { id: string }[] }>(
      'GET',
      `${link}/target-search?kind=service&text=${encodeURIComponent(line.serviceName)}`,
    );
    const doubled = await planned({
      overrides: [{ serviceId: items[0]!.id, price: { kind: 'markup', percent: '100' } }],
    });
    const after = doubled.margins.lines.find((one) => one.chain === line.chain)!;
    expect(after.marginPercent).toBe('50.0');
    expect(after.margin).toEqual(after.cost);
    expect(
      doubled.margins.customers.find((one) => one.targetCustomerId === after.targetCustomerId),
    ).toBeTruthy();
    await planned({ overrides: [] });
  }, 60_000);
});

describe('replay of guard rails', () => {
  const replay = (rails: PoliciesDto, month = '2026-10'): Promise<ReplayReply> =>
    host.call<ReplayReply>('POST', `${link}/guard-rails/replay?month=${month}`, rails);
  const ticked = (): number =>
    first.operations.filter((one) => one.ticked && ['change-line', 'add-line'].includes(one.kind)).length;

  it('says what others would have held, counted and with money, and changes nothing', async () => {
    const before = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
    const none = await replay({ largestChangeUnits: '0.5' });
    const all = await host.call<ReplayReply>('GET', `${link}/guard-rails/replay`);
    const [strict, present] = [none.plans[0]!, all.plans[0]!];
    expect([all.month, present.approves.changes, present.differs]).toEqual(['2026-10', ticked(), false]);
    expect(strict.differs).toBe(true);
    expect(strict.approves.changes + strict.holds.changes).toBe(ticked());
    expect(strict.holds.changes).toBeGreaterThan(0);
    expect(strict.holds.money.length).toBeGreaterThan(0);
    expect(strict.guards.length).toBeGreaterThan(0);
    expect(await host.call<PlanReply>('GET', `runs/${runId}/plan`)).toEqual(before);
    expect((await host.call<ApplicationLinkReply>('GET', link)).policies.largestChangeUnits).toBeNull();
  }, 30_000);

  it('lets through what only the rails of that day held', async () => {
    await planned({ largestChangeUnits: '0.5' });
    const held = (await host.call<ReplayReply>('GET', `${link}/guard-rails/replay`)).plans[0]!;
    const free = (await replay({ largestChangeUnits: null })).plans[0]!;
    expect(held.holds.changes).toBeGreaterThan(0);
    expect([free.holds.changes, free.approves.changes]).toEqual([0, ticked()]);
    await planned({ largestChangeUnits: null });
  }, 60_000);

  it('is empty for a month without a plan', async () => {
    expect(await replay({}, '2020-01')).toEqual({ month: '2020-01', plans: [] });
  });
});
