// One host for all of it: starting one takes longer than most of these tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { PoliciesDto } from '../../application-links/index.js';
import { runIn, tiedOutMonth } from '../../testing/demo-month.js';
import { colleague, owner, type Person } from '../../testing/people.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';
import { ApprovalExpiryService } from './approval-expiry.service.js';
import type { PlanReply } from '../plans.dto.js';

const VERIFIER = path.resolve(import.meta.dirname, '../../../../../scripts/verify-plan.mjs');
interface Refusal {
  readonly error: { readonly code: string; readonly message: string };
}

let host: TestHost;
let admin: pg.Client;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  admin = new pg.Client({ connectionString: host.database.adminUrl });
  await admin.connect();
}, 60_000);
afterAll(async () => {
  await admin.end();
  await host.close();
}, 30_000);

const plan = (): Promise<PlanReply> => host.call<PlanReply>('GET', `runs/${runId}/plan`);
const policies = (changes: PoliciesDto): Promise<unknown> =>
  host.call('PATCH', `application-links/${host.demo.applicationLinkId}`, { policies: changes });
const approve = (body: object): Promise<Response> => host.raw('POST', `runs/${runId}/plan/approve`, body);
const refusal = async (reply: Response): Promise<Refusal['error'] & { status: number }> => ({
  status: reply.status,
  ...((await reply.json()) as Refusal).error,
});
const runState = async (): Promise<string> =>
  (await host.call<{ state: string }>('GET', `runs/${runId}`)).state;

beforeEach(async () => {
  ({ runId } = await tiedOutMonth(host, '2026-10'));
}, 60_000);

describe('the plan file', () => {
  function verify(text: string): { status: number | null; said: string } {
    const folder = mkdtempSync(path.join(tmpdir(), 'tallylink-plan-'));
    const file = path.join(folder, 'plan.json');
    writeFileSync(file, text);
    const { status, stdout, stderr } = spawnSync(process.execPath, [VERIFIER, file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    return { status, said: stdout + stderr };
  }

  it('verifies offline, and not once an amount in it is another', async () => {
    const { hash } = await plan();
    const reply = await host.raw('GET', `runs/${runId}/plan.json`);
    const text = await reply.text();
    expect(reply.headers.get('content-disposition')).toContain(`plan-2026-10-${hash.slice(0, 12)}.json`);
    expect(JSON.parse(text)).toMatchObject({
      schema: 'tallylink.plan/1',
      hash,
      content: { month: '2026-10' },
    });
    expect(verify(text)).toEqual({ status: 0, said: expect.stringContaining(hash) });
    const changed = verify(text.replace('"units":"28"', '"units":"29"'));
    expect(changed).toEqual({ status: 1, said: expect.stringContaining('it was changed') });
  }, 30_000);
});

describe('approving in parts', () => {
  it('takes whole services, and refuses a broken one in a sentence', async () => {
    const { hash, operations } = await plan();
    const chains = Map.groupBy(
      operations.filter((one) => one.ticked),
      (one) => one.chain,
    );
    const long = [...chains.values()].find((chain) => chain.length > 1)!;
    const broken = await refusal(await approve({ hash, operationIds: [long[1]!.id] }));
    expect(broken).toMatchObject({ status: 422, code: 'PLAN.CHAIN_BROKEN' });
    expect(broken.message).toContain(long[0]!.summary);
    const whole = await approve({ hash, operationIds: long.map((one) => one.id) });
    expect(((await whole.json()) as PlanReply).approval).toMatchObject({ operations: long.length });
  }, 30_000);
});

describe('an approval', () => {
  it('holds for as long as the policy says, then the run is open again and says why', async () => {
    await policies({ approvalHours: 8 });
    const { hash } = (await host.call<PlanReply>('POST', `runs/${runId}/revalidate`), await plan());
    const before = Date.now();
    const { approval } = (await (await approve({ hash })).json()) as PlanReply;
    expect(Date.parse(approval!.expiresAt!) - before).toBeGreaterThanOrEqual(8 * 3_600_000);
    await admin.query(`update plans set expires_at = now() - interval '1 minute' where run_id = $1`, [runId]);
    await host.app.get(ApprovalExpiryService).expireApprovals();
    expect(await runState()).toBe('open');
    const after = await plan();
    expect(after).toMatchObject({ state: 'open', approval: null, approvals: [], canApprove: true });
    expect(after.reopened!.reason).toMatch(/^The approval by API key demo held until .+Nothing was written/);
    expect(after.operations.filter((one) => one.approved)).toEqual([]);
    await policies({ approvalHours: 24 });
  }, 30_000);

  it('ends when a policy moved: the plan is made again, and that one can be approved', async () => {
    const { hash } = await plan();
    await approve({ hash });
    await policies({ toleranceMoney: '0.01' });
    const refused = await refusal(await host.raw('POST', `runs/${runId}/apply`));
    expect(refused).toMatchObject({ status: 409, code: 'PLAN.MOVED' });
    expect(refused.message).toMatch(/The links have moved.+Nothing was written/);
    expect(await runState()).toBe('open');
    const again = await plan();
    expect(again.hash).not.toBe(hash);
    expect(again.reopened!.reason).toContain('The links have moved');
    expect((await approve({ hash: again.hash })).status).toBe(200);
  }, 30_000);

  it('ends when another reading brought a charge of the month', async () => {
    const { hash } = await plan();
    await approve({ hash });
    // What a reading of November does when it meets a late charge of October.
    await admin.query(
      `update source_records set read_at = now() where kind = 'charge' and data -> 'period' ->> 'start' = '2026-10-01'
          and id = (select min(id) from source_records where kind = 'charge' and data -> 'period' ->> 'start' = '2026-10-01')`,
    );
    const refused = await refusal(await host.raw('POST', `runs/${runId}/apply`));
    expect(refused.code).toBe('PLAN.MOVED');
    expect(refused.message).toContain('The source has moved: another reading brought 1 charge of this month');
    expect(await refusal(await approve({ hash: (await plan()).hash }))).toMatchObject({ code: 'PLAN.MOVED' });
  }, 30_000);

  it('holds though another month is read meanwhile that brings nothing new', async () => {
    const { hash } = await plan();
    const route = `application-links/${host.demo.applicationLinkId}/runs`;
    const other = await host.call<{ id: string }>('POST', route, { month: '2026-11' });
    await runIn(host, other.id, ['open']);
    expect((await approve({ hash })).status).toBe(200);
  }, 30_000);

  it('ends when another run wrote to one of its services', async () => {
    const { hash, operations } = await plan();
    await approve({ hash });
    const other = await host.call<{ id: string }>(
      'POST',
      `application-links/${host.demo.applicationLinkId}/runs`,
      { month: '2026-08' },
    );
    const written = operations.find((one) => one.kind === 'change-line')!;
    await admin.query(
      `insert into operations (tenant_id, run_id, id, position, purpose, chain, kind, state, approved, data, view, sent_at)
       select tenant_id, $2, 'written', 0, 'plan', chain, kind, 'verified', true, data, view, now()
         from operations where run_id = $1 and id = $3`,
      [runId, other.id, written.id],
    );
    const refused = await refusal(await host.raw('POST', `runs/${runId}/apply`));
    await admin.query(`delete from operations where run_id = $1`, [other.id]);
    expect(refused.message).toContain('The target has moved: another run wrote to 1 service of this plan');
  }, 30_000);
});

describe('two people', () => {
  let demo: Person;
  let ines: Person;
  beforeAll(async () => {
    await policies({ approvers: 2 });
    [demo, ines] = [await owner(host), await colleague(host, 'Ines')];
  }, 30_000);
  afterAll(() => policies({ approvers: 1 }));

  const give = (who: Person, body: object): Promise<Response> =>
    who.call('POST', `runs/${runId}/plan/approve`, body);

  it('approve the same changes; a key and the same person again are refused', async () => {
    const { hash } = await plan();
    expect(await refusal(await approve({ hash }))).toMatchObject({ status: 403, code: 'PLAN.NEEDS_PERSON' });
    const first = (await (await give(demo, { hash })).json()) as PlanReply;
    expect(first).toMatchObject({ state: 'open', approval: null, approvers: 2 });
    expect(first.waitsFor).toBe('demo@tallylink.example has approved; the policy asks for a second person.');
    expect((await host.raw('POST', `runs/${runId}/apply`)).status).toBe(409);
    expect(await refusal(await give(demo, { hash }))).toMatchObject({ code: 'PLAN.SAME_PERSON' });
    const one = first.operations.find((operation) => operation.ticked)!;
    const others = first.operations.filter((each) => each.chain === one.chain).map((each) => each.id);
    expect(await refusal(await give(ines, { hash, operationIds: others }))).toMatchObject({
      code: 'PLAN.OTHER_CHOICE',
    });
    const both = (await (await give(ines, { hash })).json()) as PlanReply;
    expect(both).toMatchObject({
      state: 'approved',
      waitsFor: null,
      approval: { by: 'demo@tallylink.example and ines@contoso.example' },
    });
    expect(await runState()).toBe('approved');
  }, 30_000);

  it('the first one holds while the plan stays the same, and ends with a reason when it changes', async () => {
    const { hash } = await plan();
    await give(demo, { hash });
    await host.call('POST', `runs/${runId}/revalidate`);
    expect((await plan()).waitsFor).toContain('demo@tallylink.example has approved');
    await policies({ tolerancePercent: '0.1' });
    await host.call('POST', `runs/${runId}/revalidate`);
    const changed = await plan();
    expect(changed).toMatchObject({ approvals: [], waitsFor: null });
    expect(changed.reopened!.reason).toMatch(
      /^The plan has changed since demo@tallylink.example approved it/,
    );
    expect((await give(ines, { hash: changed.hash })).status).toBe(200);
    expect((await plan()).reopened).toBeNull();
    await policies({ tolerancePercent: '0' });
  }, 30_000);

  it('can withdraw while one is waited for, and start over', async () => {
    const { hash } = await plan();
    await give(demo, { hash });
    const reply = await ines.call('POST', `runs/${runId}/plan/withdraw`, { reason: 'Wrong month.' });
    expect((await reply.json()) as PlanReply).toMatchObject({
      approvals: [],
      waitsFor: null,
      canApprove: true,
      reopened: { reason: 'Wrong month.' },
    });
    const none = await ines.call('POST', `runs/${runId}/plan/withdraw`, { reason: 'Wrong month.' });
    expect(none.status).toBe(409);
    expect((await give(demo, { hash })).status).toBe(200);
  }, 30_000);
});
