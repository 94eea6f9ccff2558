import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LinkSides } from '../../application-links/index.js';
import { tiedOutMonth, runIn } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';
import { OperationJournal } from '../operations/operation-journal.js';
import type { OperationListReply } from '../operations/operations.dto.js';
import type { PlanReply } from '../plans.dto.js';

interface Journal {
  readonly requests: readonly {
    readonly method: string;
    readonly endpoint: string;
    readonly committed: boolean;
  }[];
}

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

const adjustments = async (): Promise<number> => {
  const journal = (await (
    await fetch(`${host.sandboxes.autotask}/_sandbox/journal?after=0`)
  ).json()) as Journal;
  return journal.requests.filter(
    ({ method, endpoint, committed }) =>
      method === 'POST' && endpoint === 'ContractServiceAdjustments' && committed,
  ).length;
};

const fault = (kind: string): Promise<Response> =>
  fetch(`${host.sandboxes.autotask}/_sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ match: { method: 'POST', path: 'ContractServiceAdjustments' }, kind, times: 1 }),
  });

describe('applying a month', () => {
  it('refuses a plan while a record is unaccounted for', async () => {
    const { id } = await host.call<{ id: string }>(
      'POST',
      `application-links/${host.demo.applicationLinkId}/runs`,
      { month: '2026-09' },
    );
    const run = await runIn(host, id, ['open']);
    expect(run.tiedOut).toBe(false);
    expect(run.tieOut.filter((currency) => !currency.tiedOut).length).toBeGreaterThan(0);
    expect(run.tieOut.filter((currency) => currency.tiedOut === currency.reasons.length > 0)).toEqual([]);
    expect(run.counts.toDo).toBeLessThanOrEqual(run.counts.lines);
    const { hash, canApprove } = await host.call<PlanReply>('GET', `runs/${id}/plan`);
    const refused = await host.raw('POST', `runs/${id}/plan/approve`, { hash });
    expect(canApprove).toBe(false);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ error: { code: 'PLAN.NOT_TIED_OUT' } });
  }, 60_000);

  it('writes every change exactly once, over a lost reply, a lost request and a crash on either side of a write', async () => {
    const { runId, plan } = await tiedOutMonth(host, '2026-10');
    const wrongHash = await host.raw('POST', `runs/${runId}/plan/approve`, { hash: '0'.repeat(64) });
    expect(wrongHash.status).toBe(409);
    await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
    const before = await adjustments();
    await crashAround(runId, plan);
    await fault('drop-reply');
    await fault('drop-request');

    await host.call('POST', `runs/${runId}/apply`);
    const run = await runIn(host, runId, ['applied', 'partially-applied']);

    const { items, counts } = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
    const approved = items.filter((operation) => operation.approved);
    expect(approved.filter((operation) => operation.state !== 'verified')).toEqual([]);
    expect(run.state).toBe('applied');
    expect(counts.unknown + counts.sending + counts.stopped).toBe(0);
    expect((await adjustments()) - before).toBe(
      approved.filter((operation) => ['change-line', 'add-line'].includes(operation.kind)).length,
    );
  }, 120_000);

  it('plans nothing when the month is read again', async () => {
    const { plan } = await tiedOutMonth(host, '2026-10');
    expect(plan.operations.filter((operation) => operation.ticked)).toEqual([]);
  }, 60_000);

  it('can approve what was only offered, and not a plan that was rejected', async () => {
    const { runId, plan } = await tiedOutMonth(host, '2026-10');
    const [offered] = plan.operations;
    expect(offered).toMatchObject({ ticked: false });
    expect(plan).toMatchObject({ canApprove: true, blockedBy: [] });
    const chosen = { hash: plan.hash, operationIds: [offered!.id] };
    const approved = await host.call<PlanReply>('POST', `runs/${runId}/plan/approve`, chosen);
    expect(approved.approval).toMatchObject({ operations: 1 });

    const reject = (): Promise<PlanReply> =>
      host.call<PlanReply>('POST', `runs/${runId}/plan/reject`, { reason: 'Not this month.' });
    expect(await reject()).toMatchObject({ state: 'open', canApprove: true });
    const rejected = await reject();
    expect(rejected).toMatchObject({ state: 'rejected', canApprove: false });
    expect(rejected.blockedBy).toEqual([expect.stringMatching(/rejected.+Plan again/)]);
    const refused = await host.raw('POST', `runs/${runId}/plan/approve`, chosen);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ error: { code: 'PLAN.REJECTED' } });
  }, 60_000);
});

/** Leaves two operations as a killed host does: one was written and its answer never stored, one was only announced. */
async function crashAround(runId: string, plan: PlanReply): Promise<void> {
  const { tenantId, applicationLinkId } = host.demo;
  const journal = host.app.get(OperationJournal);
  const chains = new Set<string>();
  const heads = plan.operations.filter(({ chain, ticked, kind }) => {
    const head = ticked && kind === 'change-line' && !chains.has(chain);
    chains.add(chain);
    return head;
  });
  const rows = await journal.all(tenantId, runId, 'plan');
  const [written, announced] = heads.slice(-2).map((head) => rows.find((row) => row.id === head.id)!);
  const side = await host.app.get(LinkSides).target(tenantId, applicationLinkId, AbortSignal.timeout(20_000));
  for (const operation of [written!, announced!])
    await journal.move(operation, 'intentCommitted', 'Sending, try 1.', { attempts: 1 });
  expect(await side.connector.apply(written!.data, side.context)).toMatchObject({ outcome: 'applied' });
}
