import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, type TargetState } from '@tallylink/billing-model';
import { LinkSides } from '../application-links/index.js';
import { TenantTransaction } from '../database/index.js';
import { RunMaterials, type RunMaterial } from '../run-store/run-material.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import { RunAssembly } from './assemble-run.js';
import { linesToReadFurther } from './lines-to-read-further.js';
import { TargetReader } from './target-reading.js';

let host: TestHost;
let october: string;
beforeAll(async () => {
  host = await startTestHost();
  october = await apply('2026-10');
}, 90_000);
afterAll(() => host.close(), 30_000);

const materialOf = (runId: string): Promise<RunMaterial> =>
  host.app
    .get(TenantTransaction)
    .within(host.demo.tenantId, async () =>
      host.app.get(RunMaterials).of(await host.app.get(RunsRepository).get(runId)),
    );

const apply = async (month: string): Promise<string> => {
  const { runId, plan } = await tiedOutMonth(host, month);
  await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
  await host.call('POST', `runs/${runId}/apply`);
  await runIn(host, runId, ['applied', 'partially-applied']);
  return runId;
};

describe('a month whose later month was applied', () => {
  it('plans nothing into that later month', async () => {
    const { runId, plan } = await tiedOutMonth(host, '2026-09');
    const into = plan.operations.filter(({ effectiveDate }) => (effectiveDate ?? '') >= '2026-10-01');
    expect(into.map(({ summary }) => summary)).toEqual([]);
    const { lastApplied } = await materialOf(runId);
    expect(lastApplied.length).toBeGreaterThan(50);
    expect(new Set(lastApplied.map(({ keepFrom }) => keepFrom))).toEqual(new Set(['2026-10-01']));
    const priced = lastApplied.flatMap(({ steps }) => steps).filter((step) => step.unitPrice);
    expect(priced.length).toBeGreaterThan(10);
  }, 90_000);

  it('knows of every charge of an applied month in which document it came', async () => {
    const { lines } = await materialOf(october);
    const charges = lines.flatMap((line) => line.charges);
    expect(charges.length).toBeGreaterThan(50);
    expect(charges.filter((charge) => !charge.documentId)).toEqual([]);
  }, 90_000);
});

describe('the month after one that was applied', () => {
  it('knows the lines that were linked, also those that the source has no word of any more', async () => {
    const { lines, links } = await materialOf(october);
    const gone = {
      asOf: '2026-11-30',
      subscriptionsComplete: true,
      subscriptionIds: new Set<string>(),
      rejected: [],
    };
    const { tenantId, applicationLinkId } = host.demo;
    const run = { tenantId, applicationLinkId, month: '2026-11' } as RunEntity;
    const read = { historyFrom: null, historyMonths: 24 };
    const november = await host.app
      .get(RunAssembly)
      .assemble(run, 'ffffffff-ffff-4fff-8fff-ffffffffffff', { ...read, reading: gone as never });
    expect(links.length).toBeGreaterThan(100);
    expect(november.lines.length).toBeGreaterThan(80);
    const known = new Set(lines.map(({ id }) => id));
    expect(november.lines.filter(({ id }) => !known.has(id))).toEqual([]);
    expect(november.lines.flatMap(({ units }) => units.steps).filter(({ units }) => units !== '0')).toEqual(
      [],
    );
  }, 90_000);
});

describe('lines that were read for the month only', () => {
  it('are read on into the next month where something is planned or was written later', async () => {
    const { runId } = await tiedOutMonth(host, '2026-08');
    const material = await materialOf(runId);
    const month = { start: '2026-08-01', endExclusive: '2026-09-01' };
    const target: TargetState = {
      ...material.target,
      lines: material.target.lines.map((line) => ({ ...line, window: month })),
    };
    const journal = material.lastApplied.filter(({ days }) => days.some((day) => day >= '2026-09-01'));
    const ids = linesToReadFurther({ ...material, target }, { plan: { operations: [] } as never });
    expect(journal.length).toBeGreaterThan(0);
    expect(new Set(ids)).toEqual(new Set(journal.map((one) => one.agreementLineId)));
    expect(linesToReadFurther(material, { plan: { operations: [] } as never })).toEqual([]);

    const { tenantId, applicationLinkId } = host.demo;
    const run = await host.app
      .get(TenantTransaction)
      .within(tenantId, () => host.app.get(RunsRepository).get(runId));
    const side = await host.app
      .get(LinkSides)
      .target(tenantId, applicationLinkId, AbortSignal.timeout(20_000));
    await host.app.get(TargetReader).readFurther(side, run, ids);
    const again = (await materialOf(runId)).target.lines.filter(({ id }) => ids.includes(id));
    expect(again.length).toBe(ids.length);
    expect(again.filter(({ window }) => window.endExclusive < addMonths('2026-09-01', 1))).toEqual([]);
  }, 90_000);
});
