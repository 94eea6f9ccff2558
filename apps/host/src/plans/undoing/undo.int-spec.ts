import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreementStepOn, type AgreementLine } from '@tallylink/billing-model';
import { LinkSides } from '../../application-links/index.js';
import { runIn, tiedOutMonth } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';
import type { OperationListReply, OperationReply } from '../operations/operations.dto.js';
import type { PlanReply } from '../plans.dto.js';

interface Decisions {
  readonly offers: readonly { readonly id: string; readonly kind: string }[];
  readonly items: readonly object[];
}

let host: TestHost;
let runId: string;
let undoId: string;
let before: ReadonlyMap<string, AgreementLine>;
let written: readonly OperationReply[];
beforeAll(async () => {
  host = await startTestHost();
  ({ runId } = await tiedOutMonth(host, '2026-10'));
}, 120_000);
afterAll(() => host.close(), 30_000);

const PERIOD = { start: '2026-10-01', endExclusive: '2027-05-01' };
/** After every change of the demo and its undo. */
const LATER = '2027-04-01';

async function linesNow(ids: readonly string[]): Promise<Map<string, AgreementLine>> {
  const { tenantId, applicationLinkId } = host.demo;
  const side = await host.app.get(LinkSides).target(tenantId, applicationLinkId, AbortSignal.timeout(20_000));
  const lines = await side.connector.readLines([...new Set(ids)], { period: PERIOD }, side.context);
  return new Map(lines.map((line) => [line.id, line]));
}

const charges = async (): Promise<number> => {
  const state = (await (await fetch(`${host.sandboxes.autotask}/_sandbox/state`)).json()) as {
    ContractCharges: unknown[];
  };
  return state.ContractCharges.length;
};

async function applyPlan(id: string): Promise<readonly OperationReply[]> {
  const { hash } = await host.call<PlanReply>('GET', `runs/${id}/plan`);
  await host.call('POST', `runs/${id}/plan/approve`, { hash });
  await host.call('POST', `runs/${id}/apply`);
  await runIn(host, id, ['applied', 'partially-applied']);
  const { items } = await host.call<OperationListReply>('GET', `runs/${id}/operations`);
  const approved = items.filter((one) => one.approved);
  expect(approved.filter((one) => one.state !== 'verified').map((one) => [one.summary, one.message])).toEqual(
    [],
  );
  return approved;
}

const unitsLater = (line: AgreementLine | undefined): string =>
  (line && agreementStepOn(line, LATER)?.units) ?? '0';

describe('taking an applied month back', () => {
  it('applies a month with changes, new services, charges and an extension', async () => {
    const { offers } = await host.call<Decisions>('GET', `runs/${runId}/decisions`);
    const taken = ['charge-once', 'charge-and-change', 'charge-units', 'extend-agreement'];
    for (const kind of taken) {
      const { id } = offers.find((one) => one.kind === kind)!;
      await host.call('POST', `runs/${runId}/decisions`, { offerId: id });
    }
    const { operations } = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
    before = await linesNow(operations.flatMap((one) => agreementLineIdOf(one) ?? []));
    expect(await charges()).toBe(0);
    written = await applyPlan(runId);
    const kinds = new Set(written.map((one) => one.kind));
    expect([...kinds].sort()).toEqual(['add-line', 'change-line', 'create-charge', 'extend-agreement']);
    expect(await charges()).toBeGreaterThanOrEqual(3);
  }, 120_000);

  it('plans the undo, with customers, totals, what stays and why', async () => {
    const plan = await host.call<PlanReply>('POST', `runs/${runId}/undo`);
    undoId = plan.runId;
    expect(plan).toMatchObject({ canApprove: true, state: 'open' });
    expect(new Set(plan.operations.map((one) => one.kind))).toEqual(
      new Set(['change-line', 'delete-charge']),
    );
    const customers = new Set(plan.operations.map((one) => one.targetCustomerId));
    expect(new Set(plan.customers.map((one) => one.targetCustomerId))).toEqual(customers);
    expect(plan.customers.filter((one) => one.operations === 0 || one.name === '')).toEqual([]);
    expect(plan.totals.map((one) => one.currency)).toContain('EUR');
    expect(plan.guards.join(' ')).toMatch(/is never shortened/);
    expect(plan.notWritten.length).toBeGreaterThan(0);
    expect(plan.notWritten.filter((one) => one.money === null)).toEqual([]);
    const byService = (id: string): Promise<{ items: readonly { id: string }[] }> =>
      host.call('GET', `runs/${id}/lines?limit=2000&sort=service`);
    const ids = ({ items }: { items: readonly { id: string }[] }): string[] => items.map((one) => one.id);
    expect(ids(await byService(undoId))).toEqual(ids(await byService(runId)));
    const decided = await host.raw('POST', `runs/${undoId}/decisions`, { offerId: 'any' });
    expect(await decided.json()).toMatchObject({ error: { code: 'RUN.IS_UNDO' } });
  }, 60_000);

  it('applies it: units are as before, new services at 0, no charge left', async () => {
    await applyPlan(undoId);
    const extended = new Set(
      written.filter((one) => one.kind === 'extend-agreement').map((one) => one.chain.replace('extend:', '')),
    );
    const now = await linesNow([...before.keys(), ...written.flatMap(madeLine)]);
    const different = [...before.values()]
      .filter((line) => !extended.has(line.agreementId))
      .filter((line) => unitsLater(line) !== unitsLater(now.get(line.id)));
    expect(different.map((line) => line.name)).toEqual([]);
    expect(written.flatMap(madeLine).map((id) => unitsLater(now.get(id)))).toEqual(
      written.flatMap(madeLine).map(() => '0'),
    );
    const billedAgain = [...now.values()].filter((line) => extended.has(line.agreementId));
    expect(billedAgain.map(unitsLater)).toEqual(billedAgain.map(() => '0'));
    expect(await charges()).toBe(0);
  }, 120_000);

  it('is not taken back twice, and the charges are offered anew', async () => {
    const twice = await host.raw('POST', `runs/${runId}/undo`);
    expect(await twice.json()).toMatchObject({ error: { code: 'UNDO.ALREADY' } });
    const { runId: again } = await tiedOutMonth(host, '2026-10');
    const { offers, items } = await host.call<Decisions>('GET', `runs/${again}/decisions`);
    expect(offers.map((one) => one.kind)).toContain('charge-units');
    expect(items).toEqual([]);
  }, 120_000);
});

describe('taking a month back after the target has billed it', () => {
  let again: string;

  it('a decision of an open run is known to the newer run of the month', async () => {
    const first = await tiedOutMonth(host, '2026-10');
    const { offers } = await host.call<Decisions>('GET', `runs/${first.runId}/decisions`);
    const { id } = offers.find((one) => one.kind === 'charge-units')!;
    await host.call('POST', `runs/${first.runId}/decisions`, { offerId: id });
    const second = await tiedOutMonth(host, '2026-10');
    again = second.runId;
    expect(second.plan.operations.filter((one) => one.kind === 'create-charge')).toHaveLength(1);
  }, 120_000);

  it('leaves what is billed, says so, and changes units from the next open period on', async () => {
    const applied = await applyPlan(again);
    await fetch(`${host.sandboxes.autotask}/_sandbox/approve-and-post`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ through: '2026-10-31' }),
    });
    const plan = await host.call<PlanReply>('POST', `runs/${again}/undo`);
    expect(plan.operations.map((one) => one.kind)).not.toContain('delete-charge');
    expect(plan.guards.join(' ')).toMatch(/The charge .+ stays: it is billed already/);
    const october = plan.operations.filter((one) => (one.effectiveDate ?? '') < '2026-11-01');
    const lines = await linesNow(october.flatMap((one) => agreementLineIdOf(one) ?? []));
    const posted = [...lines.values()].filter((line) =>
      line.periods.some((one) => one.posted && one.period.start <= '2026-10-01'),
    );
    expect(posted.map((line) => line.name)).toEqual([]);
    expect(plan.notWritten.map((one) => one.reason)).toContain('posted');
    expect(applied.filter((one) => one.kind === 'create-charge')).toHaveLength(1);
    await applyPlan(plan.runId);
    expect(await charges()).toBe(1);
  }, 120_000);
});

const agreementLineIdOf = ({ chain }: OperationReply): string | null =>
  chain.startsWith('line:') && !chain.startsWith('line:new:') ? chain.slice('line:'.length) : null;

const madeLine = ({ kind, reference }: OperationReply): string[] =>
  kind === 'add-line' && reference !== null ? [reference] : [];
