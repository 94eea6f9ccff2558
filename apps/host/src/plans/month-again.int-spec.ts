import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LinesPageReply } from '../run-store/lines.dto.js';
import type { RunReply } from '../run-store/runs.dto.js';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { PlanReply } from './plans.dto.js';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 120_000);
afterAll(() => host.close(), 30_000);

/** What somebody else changed, in words, by line. */
async function drifts(runId: string): Promise<string[]> {
  const { items } = await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`);
  return items
    .flatMap(({ id, findings }) =>
      findings.filter(({ code }) => code === 'drift').map(({ message }) => `${id}: ${message}`),
    )
    .sort();
}

async function applied(runId: string): Promise<void> {
  const { hash } = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
  await host.call('POST', `runs/${runId}/plan/approve`, { hash });
  await host.call('POST', `runs/${runId}/apply`);
  await runIn(host, runId, ['applied']);
}

describe('a month that is read again', () => {
  it('takes neither what we wrote nor what we took back for the work of somebody else', async () => {
    const { runId } = await tiedOutMonth(host, '2026-10');
    const before = await drifts(runId);
    await applied(runId);
    const undo = await host.call<PlanReply>('POST', `runs/${runId}/undo`);
    await applied(undo.runId);
    const again = await host.call<RunReply>('POST', `application-links/${host.demo.applicationLinkId}/runs`, {
      month: '2026-10',
    });
    await runIn(host, again.id, ['open']);
    expect(await drifts(again.id)).toEqual(before);
    const { operations } = await host.call<PlanReply>('GET', `runs/${again.id}/plan`);
    const again25 = operations.filter((one) => one.summary.includes('25 → 28'));
    expect(again25.length).toBeGreaterThan(3);
    // Both the day of the change and the day on which it was taken back are used.
    expect(new Set(again25.map((one) => one.effectiveDate))).not.toContain('2026-10-12');
  }, 120_000);
});
