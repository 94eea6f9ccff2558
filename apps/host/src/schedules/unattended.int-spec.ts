import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { AutoApprovalDto } from '../application-links/index.js';
import type { NotificationListReply } from '../notifications/index.js';
import type { OperationListReply, PlanReply } from '../plans/index.js';
import type { RunReply } from '../run-store/runs.dto.js';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { owner } from '../testing/people.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import { AutoApprovalService } from './auto-approval.service.js';
import type { ScheduleReply } from './schedules.dto.js';
import { SchedulesService } from './schedules.service.js';

const MONTH = '2026-11';
const BY = 'Policy set by demo@tallylink.example';

interface AuditItem {
  readonly action: string;
  readonly actor: string;
  readonly reason: string | null;
}

let host: TestHost;
let admin: pg.Client;
let link: string;
beforeAll(async () => {
  host = await startTestHost();
  admin = new pg.Client({ connectionString: host.database.adminUrl });
  await admin.connect();
  link = `application-links/${host.demo.applicationLinkId}`;
  // What a person linked and excluded is remembered for the night.
  await tiedOutMonth(host, MONTH);
  await host.call('PUT', `${link}/schedule`, { enabled: true, at: '05:30', zone: 'Europe/Athens' });
}, 90_000);
afterAll(async () => {
  await admin.end();
  await host.close();
}, 30_000);

async function policy(autoApproval: AutoApprovalDto): Promise<void> {
  const saved = await (await owner(host)).call('PATCH', link, { policies: { autoApproval } });
  expect(saved.status).toBe(200);
}

/** The hour of the schedule comes: its own tick starts the run, which is then read. */
async function night(): Promise<string> {
  await admin.query('update schedules set next_at = now()');
  await host.app.get(SchedulesService).startDue();
  const { lastRunId } = await host.call<ScheduleReply>('GET', `${link}/schedule`);
  await runIn(host, lastRunId!, ['open']);
  return lastRunId!;
}

const tick = (): Promise<void> => host.app.get(AutoApprovalService).approveDue();
const told = async (runId: string): Promise<readonly (readonly [string, string])[]> =>
  (await host.call<NotificationListReply>('GET', 'notifications')).items
    .filter((one) => one.runId === runId)
    .map(({ kind, message }) => [kind, message] as const);
const audit = async (runId: string): Promise<readonly AuditItem[]> =>
  (await host.call<{ items: AuditItem[] }>('GET', `audit?resource=run:${runId}`)).items;

describe('a scheduled run under a policy that writes', () => {
  let runId: string;

  it('waits when its plan crosses the policy, and the members are told why, once', async () => {
    await policy({ mostChanges: 1, apply: true });
    runId = await night();
    const run = await host.call<RunReply>('GET', `runs/${runId}`);
    expect(run).toMatchObject({ month: MONTH, state: 'open', tiedOut: true });
    await tick();
    await tick();
    const plan = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
    expect([plan.state, plan.approval]).toEqual(['open', null]);
    const ticked = plan.operations.filter((one) => one.ticked).length;
    expect(await told(runId)).toEqual([
      [
        'policyWaits',
        `The policy did not approve them. ${ticked} changes are more than the 1 that the policy approves.`,
      ],
      ['retrieved', expect.stringContaining('wait for you')],
    ]);
    expect((await audit(runId)).map(({ action }) => action)).not.toContain('plan.approved');
  }, 60_000);

  it('is written at the next look when the host ended between approval and writing', async () => {
    await policy({ mostChanges: 500, apply: true });
    runId = await night();
    await admin.query(`create function refuse() returns trigger language plpgsql as
      $$ begin if new.state = 'applying' then raise exception 'The host ends here.'; end if; return new; end $$`);
    await admin.query('create trigger refuse before update on runs for each row execute function refuse()');
    await tick();
    expect((await host.call<RunReply>('GET', `runs/${runId}`)).state).toBe('approved');
    await admin.query('drop trigger refuse on runs');
    await tick();
    await runIn(host, runId, ['applied']);
  }, 60_000);

  it('was approved and written without a person, and the audit says by which policy', async () => {
    const { items } = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
    const approved = items.filter((one) => one.approved);
    expect(approved.length).toBeGreaterThan(1);
    expect(approved.filter((one) => one.state !== 'verified')).toEqual([]);
    const entries = await audit(runId);
    const of = (action: string): AuditItem => entries.find((one) => one.action === action)!;
    expect(of('plan.approved')).toMatchObject({
      actor: BY,
      reason: expect.stringMatching(
        /^Policy set by demo@tallylink\.example on .+: at most 500 changes; written at once\.$/,
      ),
    });
    expect(of('run.applyStarted')).toMatchObject({ actor: BY });
    expect(entries.map(({ actor }) => actor).filter((actor) => actor === 'demo@tallylink.example')).toEqual(
      [],
    );
    expect((await told(runId)).map(([kind]) => kind)).toEqual(['allVerified', 'retrieved']);
  }, 60_000);

  it('has nothing to write and nothing to say when the night finds the month as it was left', async () => {
    runId = await night();
    await tick();
    const { operations } = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
    expect(operations.filter((one) => one.ticked)).toEqual([]);
    expect((await told(runId)).map(([kind]) => kind)).toEqual(['retrieved']);
  }, 60_000);
});
