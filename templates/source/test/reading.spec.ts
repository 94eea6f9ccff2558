import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SourceCharge } from '@tallylink/billing-model';
import {
  collectReading,
  createTestContext,
  loadScenario,
  recordsOf,
  SandboxControlClient,
  startSandbox,
} from '@tallylink/connector-testing';
import { sampleSourceSandbox } from '../sandbox/index.js';
import { SampleSourceConnector, sampleSourceDeclaration } from '../src/index.js';
import type { SampleSourceCredentials } from '../src/sample-source.credentials.js';
import type { SampleSourceSettings } from '../src/sample-source.settings.js';

type Running = Awaited<ReturnType<typeof startSandbox>>;

/** What is special about this vendor stands here; what every source must do is the conformance suite's. */
describe('reading', () => {
  let sandbox: Running;
  let control: SandboxControlClient;

  beforeAll(async () => {
    sandbox = await startSandbox(sampleSourceSandbox, { port: 0, loadScenario });
    control = new SandboxControlClient(sandbox.url);
  });
  afterAll(() => sandbox.close());

  async function chargesOf(subscriptionId: string): Promise<SourceCharge[]> {
    const context = createTestContext<SampleSourceSettings, SampleSourceCredentials>({
      declaration: sampleSourceDeclaration,
      settings: { baseUrl: sandbox.url },
      credentials: sampleSourceSandbox.access,
    });
    const request = { part: 'month', month: '2026-11', checkpoint: null } as const;
    const reading = await collectReading(new SampleSourceConnector().read(request, context));
    return recordsOf(reading, 'charge').filter((each) => each.contract?.id === subscriptionId);
  }

  it('shows an order as a charge from its day to the end of the cycle, and a return as a credit', async () => {
    const { subscriptions } = await control.state<{ subscriptions: WireSubscription[] }>();
    const monthly = subscriptions.find(
      (each) => each.status === 'active' && each.billedEveryMonths === 1 && each.termThrough === '2026-11-30',
    )!;
    const before = await chargesOf(monthly.id);
    await control.clock('2026-11-16T09:00:00Z');
    await control.control('change-quantity', { subscriptionId: monthly.id, change: 3 });
    await control.clock('2026-11-21T09:00:00Z');
    await control.control('change-quantity', { subscriptionId: monthly.id, change: -1 });
    const added = (await chargesOf(monthly.id)).slice(before.length);
    expect(added.map(({ units, period, classification }) => ({ units, period, classification }))).toEqual([
      {
        units: '3',
        period: { start: '2026-11-16', endExclusive: '2026-12-01' },
        classification: 'unit',
      },
      {
        units: '-1',
        period: { start: '2026-11-21', endExclusive: '2026-12-01' },
        classification: 'adjusting',
      },
    ]);
  });
});

interface WireSubscription {
  readonly id: string;
  readonly status: string;
  readonly billedEveryMonths: number;
  readonly termThrough: string;
}
