import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunListReply, RunReply } from '../../run-store/runs.dto.js';
import { runIn, tiedOutMonth } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';

interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string };
}

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 120_000);
afterAll(() => host.close(), 30_000);

/** The same request three times at once: a double click, and a colleague who does the same. */
const pressed = (route: string, body?: unknown): Promise<Response[]> =>
  Promise.all([1, 2, 3].map(() => host.raw('POST', route, body)));

const statuses = (replies: readonly Response[]): number[] => replies.map(({ status }) => status);

describe('a button that is pressed more than once', () => {
  it('starts a month that then has one run', async () => {
    const route = `application-links/${host.demo.applicationLinkId}/runs`;
    expect(statuses(await pressed(route, { month: '2026-09' }))).toEqual([202, 202, 202]);
    const { items } = await host.call<RunListReply>('GET', 'runs?month=2026-09');
    expect(items).toHaveLength(1);
    await runIn(host, items[0]!.id, ['open']);
  }, 60_000);

  it('writes once, and tells each who pressed that it is being written', async () => {
    const { runId, plan } = await tiedOutMonth(host, '2026-10');
    await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
    const replies = await pressed(`runs/${runId}/apply`);
    expect(statuses(replies)).toEqual([202, 202, 202]);
    const runs = (await Promise.all(replies.map((reply) => reply.json()))) as RunReply[];
    expect(runs.map(({ id }) => id)).toEqual([runId, runId, runId]);
    expect(runs.map(({ approvedBy }) => approvedBy)).toEqual(Array(3).fill(['API key demo']));
    await runIn(host, runId, ['applied']);
    const { items } = await host.call<{ items: { action: string; resource: string }[] }>(
      'GET',
      'audit?limit=200',
    );
    const starts = items.filter(
      ({ action, resource }) => action === 'run.applyStarted' && resource === `run:${runId}`,
    );
    expect(starts).toHaveLength(1);

    const late = await host.raw('POST', `runs/${runId}/apply`);
    expect(late.status).toBe(409);
    const { error } = (await late.json()) as ErrorBody;
    expect(error.code).toBe('PLAN.NOT_APPROVED');
    // It was written: nothing may read as if it was not.
    expect(error.message).toMatch(/^This run is applied: .* was written\. Nothing more was started\./);
  }, 90_000);
});
