import { afterEach, describe, expect, it } from '@jest/globals';
import type { AgreementLine } from '@tallylink/billing-model';
import type { TargetPage } from '@tallylink/connector-sdk';
import type { RunningSandbox, ScenarioAgreementLine } from '@tallylink/connector-testing';
import { AutotaskConnector } from '../src/autotask.connector.js';
import { base, startOneContract } from './one-contract.js';

const october = { start: '2026-10-01', endExclusive: '2026-11-01' };
const connector = new AutotaskConnector();
let sandbox: RunningSandbox;
afterEach(() => sandbox.close());

async function start(
  lines: readonly ScenarioAgreementLine[],
  switches: Readonly<Record<string, string | boolean>> = {},
) {
  const started = await startOneContract(lines);
  sandbox = started.sandbox;
  const { control, context } = started;
  await control.switches(switches);
  const read = async (): Promise<TargetPage[]> => {
    const pages: TargetPage[] = [];
    for await (const page of connector.readState({ period: october }, context)) pages.push(page);
    return pages;
  };
  return { control, context, read };
}

const line = (pages: readonly TargetPage[]): AgreementLine | undefined =>
  pages.flatMap((page) => (page.kind === 'lines' ? [...page.records] : []))[0];
const short = (of: AgreementLine | undefined) =>
  of?.steps.map((step) => [step.day, step.units, step.unitPrice?.amount, step.unitCost?.amount]);

describe('units of a month', () => {
  const thrice = [
    { day: '2026-10-05', unitChange: -3 },
    { day: '2026-10-12', unitChange: 5, unitCost: '4.30' },
  ];

  it.each([
    { rowEnd: 'effectiveDate', splitRowAmounts: 'full', dateForm: 'zulu' },
    { rowEnd: 'effectiveDate', splitRowAmounts: 'prorated', dateForm: 'plain' },
    { rowEnd: 'dayBefore', splitRowAmounts: 'full', dateForm: 'plain' },
    { rowEnd: 'dayBefore', splitRowAmounts: 'prorated', dateForm: 'zulu' },
  ])(
    'are the same however Autotask cuts its rows: $rowEnd, $splitRowAmounts, $dateForm',
    async (switches) => {
      const { read } = await start([{ ...base, changes: thrice }], switches);
      const found = line(await read());
      // The days around the month are read too, so the first step stands where its row begins.
      const inOctober = short(found)?.map(([day, ...values]) => [
        day! < '2026-10-01' ? '2026-10-01' : day,
        ...values,
      ]);
      expect(inOctober).toEqual([
        ['2026-10-01', '25', '5.9', '4.1'],
        ['2026-10-05', '22', '5.9', '4.1'],
        ['2026-10-12', '27', '5.9', '4.3'],
      ]);
      expect(found?.usedDays).toEqual(['2026-10-05', '2026-10-12']);
    },
  );

  it('ask for the periods beside a line only where nothing else states its values', async () => {
    const plain = await start([base]);
    await plain.read();
    const least = plain.context.http.counts.read;
    await sandbox.close();
    const split = await start([{ ...base, changes: thrice }]);
    await split.read();
    expect(split.context.http.counts.read - least).toBeLessThanOrEqual(1);
  });

  it('show a change that somebody planned for a later month, for no request more', async () => {
    const plain = await start([base]);
    await plain.read();
    const least = plain.context.http.counts.read;
    await sandbox.close();
    const planned = await start([{ ...base, changes: [{ day: '2026-12-01', unitChange: 5 }] }]);
    const found = line(await planned.read());
    expect(short(found)?.at(-1)).toEqual(['2026-12-01', '30', '5.9', '4.1']);
    expect(found!.window.endExclusive > '2026-12-01').toBe(true);
    expect(planned.context.http.counts.read).toBe(least);
  });

  it('show a period after the month that is posted already', async () => {
    const { read } = await start([{ ...base, postedThrough: '2026-11-01' }]);
    const periods = line(await read())?.periods;
    expect(periods?.slice(0, 3)).toEqual([
      { period: { start: '2026-09-01', endExclusive: '2026-10-01' }, posted: true },
      { period: october, posted: true },
      { period: { start: '2026-11-01', endExclusive: '2026-12-01' }, posted: true },
    ]);
    expect(periods?.slice(3).every((one) => !one.posted)).toBe(true);
  });

  it('show a change that begins with the next period, so that it is not planned again', async () => {
    const changes = [{ day: '2026-11-01', unitChange: 3 }];
    const { read } = await start([{ ...base, changes }]);
    const found = line(await read());
    // The day around the month, and three months more that the same page holds.
    expect(found?.window).toEqual({ start: '2026-09-30', endExclusive: '2027-02-02' });
    expect(found?.steps.map((step) => [step.day, step.units])).toEqual([
      ['2026-09-01', '25'],
      ['2026-11-01', '28'],
    ]);
    expect(found?.usedDays).toEqual(['2026-11-01']);
  });

  it('are 0 for a contract service that has none in the month, and the line is still there', async () => {
    const { read } = await start([{ ...base, from: '2027-06-01' }]);
    expect(line(await read())).toMatchObject({ id: '801', steps: [], usedDays: [] });
  });
});

describe('what the API user may see', () => {
  const summary = (pages: readonly TargetPage[]) => pages.at(-1);

  it('leaves hidden costs out and says so', async () => {
    const { read, context } = await start([base], { costsVisible: false });
    const pages = await read();
    expect(summary(pages)).toMatchObject({ kind: 'summary', costsVisible: false, complete: true });
    expect(short(line(pages))).toEqual([['2026-09-01', '25', '5.9', undefined]]);
    const check = await connector.check(context);
    expect(check.ok).toBe(true);
    expect(check.findings.map((finding) => finding.code)).toContain('COSTS.HIDDEN');
  });

  it('calls a reading under a restricted level incomplete', async () => {
    const { read, control } = await start([base]);
    const body = {
      info: { name: 'Contracts', userAccessForQuery: 2, userAccessForCreate: 1, userAccessForUpdate: 1 },
    };
    await control.fault({
      match: { path: 'Contracts/entityInformation' },
      after: 1,
      kind: 'status',
      status: 200,
      body,
    });
    await control.fault({
      match: { pathSuffix: 'Contracts/entityInformation' },
      kind: 'status',
      status: 200,
      body,
    });
    const page = summary(await read());
    expect(page).toMatchObject({ kind: 'summary', complete: false });
    expect(page?.kind === 'summary' && page.notes.join()).toContain('Contracts');
  });
});

describe('check', () => {
  it.each(['modern', 'old'])(
    'names the credentials when they are wrong, in the %s style',
    async (authenticationStyle) => {
      const { context } = await start([base], { authenticationStyle });
      const wrong = { ...context, credentials: { ...context.credentials, integrationCode: 'another' } };
      const result = await connector.check(wrong);
      expect(result).toMatchObject({ ok: false, findings: [{ severity: 'blocking' }] });
      expect(result.findings[0]?.code).toMatch(/^AUTH\./);
    },
  );

  it('names a company type that does not exist, at its field', async () => {
    const { context } = await start([base]);
    const settings = { ...context.settings, customerTypeLabel: 'Kunde' };
    const result = await connector.check({ ...context, settings });
    expect(result.ok).toBe(false);
    expect(result.findings.find((finding) => finding.field === 'customerTypeLabel')?.message).toContain(
      '"Kunde"',
    );
  });

  it('says which billing code must be set before services can be created', async () => {
    const { context } = await start([base]);
    const { serviceBillingCodeId: _unset, ...settings } = context.settings;
    const result = await connector.check({ ...context, settings });
    expect(result.ok).toBe(true);
    expect(result.findings.find((finding) => finding.field === 'serviceBillingCodeId')?.message).toContain(
      '2 active billing codes',
    );
  });

  it('sees what was changed in Autotask since the last check', async () => {
    const { context, control } = await start([base]);
    const body = {
      info: { name: 'Contracts', userAccessForQuery: 0, userAccessForCreate: 0, userAccessForUpdate: 0 },
    };
    await control.fault({
      match: { pathSuffix: 'Contracts/entityInformation' },
      kind: 'status',
      status: 200,
      body,
    });
    expect(await connector.check(context)).toMatchObject({ ok: false });
    expect(await connector.check(context)).toMatchObject({ ok: true });
  });
});
