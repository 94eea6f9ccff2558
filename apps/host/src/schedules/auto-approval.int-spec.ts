import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { AutoApprovalDto } from '../application-links/index.js';
import type { PlanReply } from '../plans/index.js';
import { tiedOutMonth } from '../testing/demo-month.js';
import { owner } from '../testing/people.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import { AutoApprovalService } from './auto-approval.service.js';

let host: TestHost;
let admin: pg.Client;
let link: string;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  admin = new pg.Client({ connectionString: host.database.adminUrl });
  await admin.connect();
  link = `application-links/${host.demo.applicationLinkId}`;
  await host.call('PUT', `${link}/schedule`, { enabled: true, at: '05:30', zone: 'Europe/Athens' });
  ({ runId } = await tiedOutMonth(host, '2026-10'));
}, 90_000);
afterAll(async () => {
  await admin.end();
  await host.close();
}, 30_000);

/** A person sets the policy; the plan is made anew by it. Then the policy's turn comes. */
async function withPolicy(autoApproval: AutoApprovalDto | null, scheduled = true): Promise<PlanReply> {
  const person = await owner(host);
  const saved = await person.call('PATCH', link, { policies: { autoApproval } });
  expect(saved.status).toBe(200);
  await host.call('POST', `runs/${runId}/revalidate`);
  await admin.query('update schedules set last_run_id = $1', [scheduled ? runId : null]);
  await host.app.get(AutoApprovalService).approveDue();
  return host.call<PlanReply>('GET', `runs/${runId}/plan`);
}

describe('approving by policy', () => {
  it('is off, and only a person switches it on', async () => {
    expect((await withPolicy(null)).state).toBe('open');
    const refused = await host.raw('PATCH', link, { policies: { autoApproval: {} } });
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { error: { code: 'POLICY.NEEDS_PERSON' } },
    ]);
  }, 30_000);

  it('leaves to a person what crosses its rails, and what somebody started by hand', async () => {
    expect((await withPolicy({ mostChanges: 1 })).state).toBe('open');
    expect((await withPolicy({ largestChangeMoney: '0.01' })).state).toBe('open');
    expect((await withPolicy({}, false)).state).toBe('open');
  }, 30_000);

  it('approves a scheduled plan within them, and the audit says who', async () => {
    const plan = await withPolicy({ mostChanges: 500 });
    const by = 'Policy set by demo@tallylink.example';
    expect(plan).toMatchObject({ state: 'approved', approval: { by } });
    const ticked = plan.operations.filter((one) => one.ticked).length;
    expect(plan.approval!.operations).toBe(ticked);
    const audit = await host.call<{ items: readonly object[] }>('GET', `audit?resource=run:${runId}`);
    expect(audit.items[0]).toMatchObject({ action: 'plan.approved', actor: by });
  }, 30_000);

  it('does not approve again what a person took back', async () => {
    await host.call('POST', `runs/${runId}/plan/withdraw`, { reason: 'I look at it first.' });
    await host.app.get(AutoApprovalService).approveDue();
    const plan = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
    expect(plan).toMatchObject({ state: 'open', reopened: { reason: 'I look at it first.' } });
  }, 30_000);
});
