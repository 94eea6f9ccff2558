import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { InterworksCloudConnector, interworksCloudDeclaration } from '../src/index.js';
import { interworksSandbox } from '../sandbox/index.js';
import {
  collectReading,
  createTestContext,
  demoCases,
  loadScenario,
  recordsOf,
  SandboxControlClient,
  startSandbox,
  type Reading,
  type RunningSandbox,
} from '@tallylink/connector-testing';
import { interworksSubject } from './subject.js';

// Each test reads the whole demo, some of them twice: on a busy machine that is longer than Jest's five seconds.
jest.setTimeout(30_000);

const connector = new InterworksCloudConnector();
const NOW = new Date('2026-11-02T08:00:00Z');
let sandbox: RunningSandbox;
let control: SandboxControlClient;

beforeAll(async () => {
  sandbox = await startSandbox(interworksSandbox, { port: 0, loadScenario });
  control = new SandboxControlClient(sandbox.url);
});
afterAll(() => sandbox.close());
beforeEach(() => control.reset({ scenario: 'demo' }));

const contextWith = (settings: Readonly<Record<string, unknown>> = {}): ReturnType<typeof newContext> =>
  newContext(settings);
const newContext = (settings: Readonly<Record<string, unknown>>) =>
  createTestContext<never, never>({
    declaration: interworksCloudDeclaration,
    settings: { ...interworksSubject.settings(sandbox.url), ...settings },
    credentials: interworksSubject.credentials,
    clock: { now: () => NOW },
  });

const read = (settings?: Readonly<Record<string, unknown>>): Promise<Reading> =>
  collectReading(
    connector.read({ part: 'month', month: '2026-10', checkpoint: null }, contextWith(settings)),
  );

const subscriptionOf = (name: string): string =>
  demoCases.find((each) => each.case === name)!.subscriptionId!;
const octoberOf = (reading: Reading, name: string) =>
  recordsOf(reading, 'charge')
    .filter((each) => each.contract?.id === subscriptionOf(name) && each.period?.start.startsWith('2026-10'))
    .map((each) => [each.classification, each.period!.start, each.units, each.amount.amount]);

describe('the demo month', () => {
  it('gives the charges of case 2, with the prorated line as it was charged', async () => {
    expect(octoberOf(await read(), '2')).toEqual([
      ['unit', '2026-10-01', '25', '102.5'],
      ['unit', '2026-10-12', '3', '7.95'],
    ]);
  });

  it('gives credits negative and leaves it to assembly what they mean', async () => {
    const reading = await read();
    expect(octoberOf(reading, '3')).toContainEqual(['adjusting', '2026-10-21', '-3', '-4.35']);
    expect(octoberOf(reading, '3c')).toContainEqual(['adjusting', '2026-10-01', '-25', '-10.25']);
  });

  it('splits a grouped line by its analysis, also when the list leaves the analysis out', async () => {
    const eight = recordsOf(await read(), 'charge').filter(
      (each) => each.contract?.id === subscriptionOf('20'),
    );
    expect(eight.find((each) => each.period?.start === '2026-10-01')).toMatchObject({
      id: expect.stringMatching(/#\d$/),
      units: '8',
      amount: { amount: '32.8', currency: 'EUR' },
    });
    await control.switches({ analysisItemsKey: 'absent' });
    const asked = await read();
    expect(recordsOf(asked, 'charge').filter((each) => each.contract?.id === subscriptionOf('20'))).toEqual(
      eight,
    );
  });

  it('marks usage, manual lines and add-ons', async () => {
    const charges = recordsOf(await read(), 'charge');
    expect(charges.find((each) => each.amount.amount === '412.37')).toMatchObject({
      classification: 'usage',
      units: '1',
      period: { start: '2026-09-01', endExclusive: '2026-10-01' },
    });
    const manual = charges.filter((each) => each.reason === 'manual line').map((each) => each.amount.amount);
    expect(manual.sort()).toEqual(['-8', '2', '8']);
    const addOns = charges.filter((each) => each.addOn && each.contract?.id === subscriptionOf('8b'));
    expect(new Set(addOns.map((each) => each.service?.code))).toEqual(new Set(['ADD-ARC']));
  });

  it('asks for instalments where the charges leave them open, and only there', async () => {
    const subscriptions = recordsOf(await read(), 'subscription');
    const of = (name: string) => subscriptions.find((each) => each.id === subscriptionOf(name));
    expect(of('6')).toMatchObject({ commitmentMonths: 12, instalments: { count: 12, everyMonths: 1 } });
    expect(of('7')).toMatchObject({ commitmentMonths: 12, instalments: null });
    expect(of('2')).not.toHaveProperty('instalments');
  });

  it('gives the customer its own VAT number, never the one on the invoice', async () => {
    const customers = recordsOf(await read(), 'customer');
    expect(customers.find((each) => each.name === 'Πάπυρος Εκδοτική ΕΠΕ')?.vatNumber).toBe('EL094512230');
    expect(customers.filter((each) => each.vatNumber === 'EL099887766')).toEqual([]);
  });
});

describe('installations that write otherwise', () => {
  const periods = (reading: Reading) =>
    recordsOf(reading, 'charge').map((each) => [each.itemId, each.period?.start, each.period?.endExclusive]);

  it('reads exclusive ends by the setting, and check notices the wrong one', async () => {
    const usual = periods(await read());
    await control.switches({ lineEnd: 'exclusive' });
    expect(periods(await read({ inclusiveEnd: false }))).toEqual(usual);
    const { ok, findings } = await connector.check(contextWith());
    expect(ok).toBe(false);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'SETTINGS.END_DATES', field: 'inclusiveEnd' }),
    );
  });

  it.each([
    { endTimeOfDay: '23:59' },
    { unitDurations: 'months' },
    { emptyInstallmentPlan: 'empty' },
    { emptyInstallmentPlan: 'not-found' },
    { organizationPaging: 'full' },
    { relatedAddonId: 'product' },
  ])('reads the same with %j', async (switches) => {
    const plain = ({ records }: Reading) => records.map((each) => ({ ...each, raw: null }));
    const usual = plain(await read());
    await control.switches(switches);
    expect(plain(await read())).toEqual(usual);
  });

  it('takes costs, not selling prices, from an operator', async () => {
    const paid = octoberOf(await read(), '2');
    await control.switches({ edition: 'bss' });
    const reading = await read({ edition: 'bss' });
    expect(octoberOf(reading, '2')).toEqual(paid);
    const charge = recordsOf(reading, 'charge').find((each) => each.contract?.id === subscriptionOf('1'))!;
    expect(charge.sellUnitPrice?.amount).toBe('5.74'); // 4.10 with the sandbox's mark-up of 40 %
  });
});

describe('the cost in requests', () => {
  const requests = async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const { endpoint } of await control.journal()) counts[endpoint] = (counts[endpoint] ?? 0) + 1;
    return counts;
  };

  it('is one page of each list, and one call for each term that may be paid in parts', async () => {
    await read();
    expect(await requests()).toEqual({
      'oauth/token': 1,
      'organization/unitGroups': 1,
      invoices: 1,
      subscriptions: 1,
      accounts: 1,
      'subscriptions/{id}/currentInstallmentplan': 8,
    });
  });

  it('is within 1.10 of the pages for many subscriptions', async () => {
    await control.reset({
      scenario: 'generated',
      seed: 3,
      customers: 100,
      lines: 2_000,
      changeRate: 0.05,
      createRate: 0,
      month: '2026-10',
    });
    const reading = await read();
    const { invoices = 0, subscriptions = 0, accounts = 0, ...others } = await requests();
    expect(subscriptions).toBe(4);
    expect(recordsOf(reading, 'subscription')).toHaveLength(2_000);
    const pages = invoices + subscriptions + accounts;
    const all = pages + Object.values(others).reduce((sum, count) => sum + count, 0);
    expect(all).toBeLessThanOrEqual(Math.floor(pages * 1.1) + 1);
  }, 30_000);
});
