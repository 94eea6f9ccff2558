import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { RunReply } from '../../run-store/runs.dto.js';
import { runIn, tiedOutMonth } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';
import type { OperationListReply } from '../operations/operations.dto.js';
import type { PlanReply } from '../plans.dto.js';

const LOOKS = 300;
/** Writes that the test's window has room for, beside the two reads around them. */
const ROOM = 5;

let host: TestHost;
let admin: pg.Client;
beforeAll(async () => {
  host = await startTestHost();
  admin = new pg.Client({ connectionString: host.database.adminUrl });
  await admin.connect();
}, 60_000);
afterAll(async () => {
  await admin.end();
  await host.close();
}, 30_000);

async function limit(requestThreshold: number): Promise<void> {
  const reply = await fetch(`${host.sandboxes.autotask}/_sandbox/switches`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ requestThreshold, addedLatency: false }),
  });
  if (!reply.ok) throw new Error(await reply.text());
}

async function look(runId: string, until: (run: RunReply) => boolean): Promise<RunReply> {
  for (let count = 0; count < LOOKS; count += 1) {
    const run = await host.call<RunReply>('GET', `runs/${runId}`);
    if (until(run)) return run;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The run did not come there.');
}

describe('an apply that does not fit into the window', () => {
  it('writes what fits, waits where everybody sees it, can be cancelled, and goes on when there is room', async () => {
    const { runId, plan } = await tiedOutMonth(host, '2026-10');
    const { budget } = plan;
    const ticked = plan.operations.filter((one) => one.ticked).length;
    expect(budget.adjustments + budget.otherWrites).toBe(ticked);
    expect(budget.total).toBe(ticked + 2);
    expect(budget).toMatchObject({
      windows: 1,
      headroomPercent: 50,
      forUs: 5000,
      usedByAll: null,
      note: null,
    });

    await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
    // The reading of the window costs a request too, and half is kept for others.
    await limit(2 * (budget.usedByUs + 1 + ROOM + 2));
    await host.call('POST', `runs/${runId}/apply`);
    const waiting = await look(runId, (run) => run.waiting !== null);
    expect(waiting.state).toBe('applying');
    expect(waiting.waiting!.reason).toContain('our part is used; 50 % are kept for other tools');
    expect(Date.parse(waiting.waiting!.until)).toBeGreaterThan(Date.now());
    const during = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
    expect(during.budget.waiting).toEqual(waiting.waiting);
    expect(during.budget.windows).toBeGreaterThan(1);
    const { counts } = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
    expect(counts.verified).toBeGreaterThan(0);
    expect(counts.verified).toBeLessThanOrEqual(ROOM);

    await host.call('POST', `runs/${runId}/cancel`);
    const cancelled = await runIn(host, runId, ['partially-applied']);
    expect(cancelled.waiting).toBeNull();

    await host.call('POST', `runs/${runId}/apply`);
    await look(runId, (run) => run.waiting !== null);
    // The next window: more room, and the time has come. Whoever looks for waiting runs takes it up, after a restart too.
    await limit(10_000);
    await admin.query(
      `update runs set waiting = jsonb_set(waiting, '{until}', to_jsonb((now() - interval '1 second')::text)) where id = $1`,
      [runId],
    );
    const run = await runIn(host, runId, ['applied']);
    expect(run.waiting).toBeNull();
    const after = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
    expect(after.items.filter((one) => one.approved && one.state !== 'verified')).toEqual([]);
  }, 120_000);
});
