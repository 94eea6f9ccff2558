import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantTransaction } from '../database/index.js';
import { RunMaterials } from '../run-store/run-material.js';
import type { LinesPageReply } from '../run-store/lines.dto.js';
import type { RunReply } from '../run-store/runs.dto.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';

let host: TestHost;
let october: string;
beforeAll(async () => {
  host = await startTestHost();
  const { runId, plan } = await tiedOutMonth(host, '2026-10');
  await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
  await host.call('POST', `runs/${runId}/apply`);
  await runIn(host, runId, ['applied', 'partially-applied']);
  october = runId;
}, 120_000);
afterAll(() => host.close(), 30_000);

const run = (id: string): Promise<RunReply> => host.call('GET', `runs/${id}`);

async function start(month: string): Promise<string> {
  const route = `application-links/${host.demo.applicationLinkId}/runs`;
  const { id } = await host.call<RunReply>('POST', route, { month });
  await runIn(host, id, ['open']);
  return id;
}

/** A document of October with one line, as the source knows it. */
async function invoiceOfOctober(): Promise<{ documentId: string; lineId: string; amount: string }> {
  const { lines } = await host.app
    .get(TenantTransaction)
    .within(host.demo.tenantId, async () =>
      host.app.get(RunMaterials).of(await host.app.get(RunsRepository).get(october)),
    );
  const charges = lines.flatMap((line) => line.charges.map((charge) => ({ ...charge, lineId: line.id })));
  const alone = charges.find(
    ({ documentId, credit, start: day }) =>
      !credit && day === '2026-10-01' && charges.filter((one) => one.documentId === documentId).length === 1,
  );
  return { documentId: alone!.documentId!, lineId: alone!.lineId, amount: alone!.amount.amount };
}

describe('a charge that goes after its month was applied', () => {
  it('opens the tie-out of the applied month, when another month is read', async () => {
    expect(await run(october)).toMatchObject({ tiedOut: true, lateCharges: null });
    const { documentId, amount } = await invoiceOfOctober();
    const cancelled = await fetch(`${host.sandboxes.interworks}/_sandbox/cancel-invoice`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ invoiceId: documentId, reissue: false }),
    });
    expect(cancelled.status).toBe(200);
    const november = await start('2026-11');
    const { state, tiedOut, lateCharges } = await run(october);
    expect([state, tiedOut]).toEqual(['applied', false]);
    expect(lateCharges).toMatchObject({
      count: 1,
      totals: [{ amount: expect.stringContaining(`-${amount.replace(/0+$/, '')}`), currency: 'EUR' }],
      seenInRunId: november,
      seenInMonth: '2026-11',
    });
    expect(lateCharges!.message).toMatch(/1 charge of October 2026 .+ run October 2026 again/);
  }, 60_000);

  it('stands on its line in the next run of the month, which is accounted anew when it is applied', async () => {
    const { lineId } = await invoiceOfOctober();
    const again = await start('2026-10');
    const { items } = await host.call<LinesPageReply>('GET', `runs/${again}/lines?limit=2000`);
    const findings = items.find((line) => line.id === lineId)!.findings;
    expect(findings.map((one) => one.code)).toContain('late-charge');
    expect((await run(october)).lateCharges).toMatchObject({ seenInRunId: again });
    expect((await run(again)).lateCharges).toBeNull();
  }, 60_000);
});
