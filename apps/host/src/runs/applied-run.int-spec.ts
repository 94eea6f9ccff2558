import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, agreementStepOn, monthPeriod, type AgreementLine } from '@tallylink/billing-model';
import { LinkSides } from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import type { OverviewReply } from '../overview/index.js';
import type { OperationListReply, PlanReply } from '../plans/index.js';
import type { ReportReply } from '../reports/index.js';
import type { LinesPageReply, LineReply } from '../run-store/lines.dto.js';
import { RunMaterials } from '../run-store/run-material.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import type { RunReply } from '../run-store/runs.dto.js';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import { evaluateRun } from './evaluate-run.js';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

const rows = async (runId: string): Promise<LineReply[]> =>
  (await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`)).items;

describe('a month that was applied', () => {
  it('shows the target as it was left, while the plan stays as it was decided', async () => {
    const { runId, plan } = await tiedOutMonth(host, '2026-10');
    await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
    await host.call('POST', `runs/${runId}/apply`);
    const run = await runIn(host, runId, ['applied']);

    const { items: operations } = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
    const ticked = operations.filter((one) => one.approved);
    const offered = new Set(operations.filter((one) => !one.approved).flatMap((one) => one.lineIds));
    const touched = new Set(ticked.flatMap((one) => one.lineIds).filter((id) => !offered.has(id)));
    const lines = await rows(runId);
    const open = lines.filter(
      ({ id, findings }) =>
        touched.has(id) &&
        findings.some(({ code }) => ['units-mismatch', 'missing-on-target'].includes(code)),
    );
    expect(touched.size).toBeGreaterThan(20);
    expect(open).toEqual([]);
    expect(lines.filter(({ id, state }) => touched.has(id) && state === 'change')).toEqual([]);
    expect(lines.filter(({ id, operationIds }) => touched.has(id) && operationIds.length === 0)).toEqual([]);

    const waiting = lines.filter(({ state }) => state === 'todo' || state === 'change').length;
    expect(run.counts.toDo).toBe(waiting);
    const { items } = await host.call<OverviewReply>('GET', 'overview');
    expect(items[0]?.latest).toMatchObject({ runId, toDo: waiting, operations: plan.operations.length });
    const after = await host.call<PlanReply>('GET', `runs/${runId}/plan`);
    expect(after).toMatchObject({ hash: plan.hash, customers: plan.customers, notWritten: plan.notWritten });
    expect(after.operations.map(({ id }) => id)).toEqual(plan.operations.map(({ id }) => id));
    await sameAsTheTarget(runId);
    await sameAsAWholeLook(runId);

    const undo = await host.call<PlanReply>('POST', `runs/${runId}/undo`);
    await sameAsTheTarget(undo.runId);
    await host.call('POST', `runs/${undo.runId}/plan/approve`, { hash: undo.hash });
    await host.call('POST', `runs/${undo.runId}/apply`);
    await runIn(host, undo.runId, ['applied']);
    await sameAsAWholeLook(undo.runId);
    await saysTheSameLater(runId);
  }, 60_000);
});

/** Only the rows of what was written are looked at again; every row and count says what a look at all would say. */
async function sameAsAWholeLook(runId: string): Promise<void> {
  const { replies, counts } = await host.app.get(TenantTransaction).within(host.demo.tenantId, async () => {
    const run = await host.app.get(RunsRepository).get(runId);
    return evaluateRun(await host.app.get(RunMaterials).of(run));
  });
  const decided = ({ operationIds: _, ...row }: LineReply): object => row;
  const shown = await rows(runId);
  const byId = new Map(shown.map((row) => [row.id, decided(row)]));
  expect(shown.length).toBeGreaterThan(80);
  expect(
    new Map(replies.map((row) => [row.id, decided(JSON.parse(JSON.stringify(row)) as LineReply)])),
  ).toEqual(byId);
  expect((await host.call<RunReply>('GET', `runs/${runId}`)).counts).toEqual(counts);
}

/** Its report does not move with what is decided in a later run of the month. */
async function saysTheSameLater(runId: string): Promise<void> {
  const report = (): Promise<ReportReply> => host.call<ReportReply>('GET', `runs/${runId}/report`);
  const { customers, totals } = await report();
  const link = `application-links/${host.demo.applicationLinkId}`;
  const again = await host.call<{ id: string }>('POST', `${link}/runs`, { month: '2026-10' });
  await runIn(host, again.id, ['open']);
  const linked = (await rows(again.id)).filter(({ links }) => links.service.linked).slice(0, 20);
  await host.call('POST', `runs/${again.id}/exclude`, {
    lineIds: linked.map(({ id }) => id),
    reason: 'Not billed on any more.',
  });
  expect(await report()).toMatchObject({ customers, totals });
}

/** Nothing was asked of the target to know this; it must be what the target says itself. */
async function sameAsTheTarget(runId: string): Promise<void> {
  const { tenantId, applicationLinkId } = host.demo;
  const { target } = await host.app
    .get(TenantTransaction)
    .within(tenantId, async () =>
      host.app.get(RunMaterials).of(await host.app.get(RunsRepository).get(runId)),
    );
  const side = await host.app.get(LinkSides).target(tenantId, applicationLinkId, AbortSignal.timeout(20_000));
  const period = monthPeriod('2026-10');
  const ids = target.lines.map(({ id }) => id);
  const read = await side.connector.readLines(ids, { period }, side.context);
  const byDay = (lines: typeof read): Map<string, string[]> =>
    new Map(lines.map((line) => [line.id, DAYS.map((day) => shown(line, day))]));
  expect(byDay(target.lines)).toEqual(byDay(read));
}

const DAYS = Array.from({ length: 31 }, (_, index) => addDays('2026-10-01', index));

const shown = (line: AgreementLine, day: string): string => {
  const step = agreementStepOn(line, day);
  return `${day} ${step?.units ?? '0'} ${step?.unitPrice?.amount ?? ''}`;
};
