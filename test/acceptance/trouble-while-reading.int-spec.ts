import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { LinesPageReply, MonthsReply, RejectedRecordListReply, RunReply } from '@tallylink/api-client';
import { demoScenario } from '@tallylink/connector-testing';
import {
  acceptSuggestions,
  allLines,
  excludeTheRest,
  openMonth,
  planOf,
  startMonth,
} from './support/month.js';
import { targetState } from './support/target-units.js';
import { startWorld, type World } from './support/world.js';

jest.setTimeout(90_000);

const MONTH = '2026-10';

let world: World;
let undisturbed: string[];
beforeAll(async () => {
  world = await startWorld();
  undisturbed = await shape(await openMonth(world, MONTH));
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  await world.source.clearFaults();
  await world.target.clearFaults();
});

/** What a month came to, without the ids of a run. */
async function shape(run: RunReply): Promise<string[]> {
  const lines = await allLines(world, run.id);
  return lines
    .map(({ id, units, unitCost, chargesTotal }) => JSON.stringify({ id, units, unitCost, chargesTotal }))
    .sort();
}

describe('trouble while a month is read', () => {
  it('a token that ends in mid-paging is renewed, and no record is missing or doubled', async () => {
    const fault = {
      kind: 'status',
      status: 401,
      body: { message: 'Authorization has been denied for this request.' },
    } as const;
    await world.source.fault({ ...fault, match: { path: 'accounts' } });
    await world.source.fault({ ...fault, match: { path: 'subscriptions' } });
    const run = await openMonth(world, MONTH);
    expect(await shape(run)).toEqual(undisturbed);
    expect(await world.source.faults()).toEqual([]);
  }, 60_000);

  it('a token that lives for a second by the marketplace’s clock does not stop a month', async () => {
    await world.source.switches({ tokenLifetimeSeconds: 1 });
    const run = await openMonth(world, MONTH);
    await world.source.switches({ tokenLifetimeSeconds: 3600 });
    expect(await shape(run)).toEqual(undisturbed);
  }, 60_000);

  it('a 403 that is a rate limit is waited for, not taken as a refusal', async () => {
    await world.source.fault({
      match: { path: 'invoices' },
      kind: 'status',
      status: 403,
      body: { message: 'Rate limit is exceeded. Try again in 1 seconds.' },
      headers: { 'retry-after': '1' },
    });
    const run = await openMonth(world, MONTH);
    expect(await shape(run)).toEqual(undisturbed);
    expect(await world.source.faults()).toEqual([]);
  }, 60_000);

  it('429 and lost replies of the target are waited for and asked again', async () => {
    await world.target.fault({
      match: { entity: 'ContractServices' },
      kind: 'status',
      status: 429,
      times: 2,
    });
    await world.target.fault({ match: { entity: 'Contracts' }, kind: 'drop-reply' });
    const run = await openMonth(world, MONTH);
    expect(await shape(run)).toEqual(undisturbed);
    expect(await world.target.faults()).toEqual([]);
  }, 60_000);

  it('a month without data opens empty, says so, and changes nothing', async () => {
    const run = await openMonth(world, '2025-01');
    const plan = await planOf(world, run.id);
    expect(run.counts.unlinkedCharges).toBe(0);
    expect((await allLines(world, run.id)).length).toBe(0);
    expect(plan.operations).toEqual([]);
    expect(run.progress.message).toMatch(/\.$/);
    const months = await world.api.get<MonthsReply>(`application-links/${world.applicationLinkId}/months`);
    expect(months.items.map((one) => one.month)).toEqual(
      expect.arrayContaining(['2026-08', '2026-09', MONTH]),
    );
  }, 60_000);

  it('a month that is no month is refused at the border', async () => {
    for (const month of ['2026-13', '2026-1', 'October', '']) {
      const answer = await world.api.answer('POST', `application-links/${world.applicationLinkId}/runs`, {
        month,
      });
      expect(answer.status).toBe(400);
    }
  });

  it.each(['end-before-start', 'unreadable-date', 'quantity-as-text', 'missing-total'])(
    'a line that is malformed (%s) is shown, the other lines stay, and nothing can be approved',
    async (malformedItem) => {
      await world.source.switches({ malformedItem });
      const { id } = await openMonth(world, MONTH);
      await acceptSuggestions(world, id);
      await excludeTheRest(world, id);
      const rejected = await world.api.get<RejectedRecordListReply>(`runs/${id}/rejected-records`);
      const plan = await planOf(world, id);
      const refused = await world.api.answer('POST', `runs/${id}/plan/approve`, { hash: plan.hash });
      await world.source.switches({ malformedItem: 'off' });
      expect(rejected.items.length).toBeGreaterThan(0);
      expect(rejected.items.every((record) => record.id !== null && /\.$/.test(record.message))).toBe(true);
      expect(plan.canApprove).toBe(false);
      expect(refused.error?.code).toBe('PLAN.NOT_TIED_OUT');
      expect((await allLines(world, id)).length).toBeGreaterThan(125);
    },
    60_000,
  );

  it('and once the marketplace has mended it, the month is as it was', async () => {
    expect(await shape(await openMonth(world, MONTH))).toEqual(undisturbed);
  }, 60_000);
});

describe('what a clerk sees of it', () => {
  it('customer names stay as they are written, in any script', async () => {
    const lines = await allLines(world, (await openMonth(world, MONTH)).id);
    const names = new Map(
      demoScenario.source.customers.map((customer) => [String(customer.id), customer.name]),
    );
    expect(
      lines
        .filter((line) => line.customer.name !== names.get(line.customer.id))
        .map((line) => line.customer.name),
    ).toEqual([]);
    const scripts = [/\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /[äöüéøłñç]/iu];
    expect(scripts.map((script) => lines.some((line) => script.test(line.customer.name)))).toEqual([
      true,
      true,
      true,
    ]);
    const { items } = await world.api.get<LinesPageReply>(
      `runs/${(await openMonth(world, MONTH)).id}/lines?q=${encodeURIComponent('δελφοί')}`,
    );
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((line) => line.customer.name.startsWith('Δελφοί'))).toBe(true);
  }, 60_000);

  it('a contract that ended blocks its line alone, until somebody extends it', async () => {
    const { id } = await openMonth(world, MONTH);
    await acceptSuggestions(world, id);
    const blocked = (await allLines(world, id)).find((line) =>
      line.findings.some(
        (finding) => finding.code === 'outside-contract-dates' && finding.severity === 'blocking',
      ),
    )!;
    const finding = blocked.findings.find((one) => one.code === 'outside-contract-dates')!;
    expect(finding.action).toBe('extend-agreement');
    expect(finding.message).toMatch(/ends on 3\d \w+/);
    const plan = await planOf(world, id);
    expect(
      plan.operations.filter((operation) => operation.ticked && operation.lineIds.includes(blocked.id)),
    ).toEqual([]);
    expect(plan.operations.filter((operation) => operation.ticked).length).toBeGreaterThan(20);

    const contractID = Math.trunc(+blocked.links.contract.targetId!);
    await world.target.control('edit-contract', { contractID, endDate: '2027-12-31', active: true });
    const again = await openMonth(world, MONTH);
    const freed = (await allLines(world, again.id)).find((line) => line.id === blocked.id)!;
    expect(freed.findings.map((one) => one.code)).not.toContain('outside-contract-dates');
    expect(freed.operationIds.length).toBeGreaterThan(0);
    expect((await targetState(world))['Contracts']!.length).toBeGreaterThan(40);
  }, 60_000);

  it('a run can be cancelled while it reads, and the month started anew', async () => {
    await world.source.fault({ match: { path: 'invoices' }, kind: 'delay', delayMs: 3000 });
    const { id } = await startMonth(world, MONTH);
    await world.api.runIn(id, ['retrieving']);
    await world.api.post(`runs/${id}/cancel`);
    expect((await world.api.runIn(id, ['cancelled'])).state).toBe('cancelled');
    await world.source.clearFaults();
    expect((await openMonth(world, MONTH)).counts.lines).toBe(132);
  }, 60_000);
});
