import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementLine } from '@tallylink/billing-model';
import {
  createTestContext,
  loadScenario,
  startSandbox,
  type RunningSandbox,
} from '@tallylink/connector-testing';
import { sampleTargetSandbox } from '../sandbox/index.js';
import { SampleTargetConnector, sampleTargetDeclaration } from '../src/index.js';
import type { SampleTargetCredentials } from '../src/sample-target.credentials.js';
import type { SampleTargetSettings } from '../src/sample-target.settings.js';
import { sandboxConnection } from './sandbox-connection.js';

/** What is special about this vendor stands here; what every target must do is the conformance suite's. */
describe('writing', () => {
  const connector = new SampleTargetConnector();
  const month = { period: { start: '2026-10-01', endExclusive: '2026-11-01' } };
  let sandbox: RunningSandbox;

  beforeAll(async () => {
    sandbox = await startSandbox(sampleTargetSandbox, { port: 0, loadScenario });
  });
  afterAll(() => sandbox.close());

  const context = () =>
    createTestContext<SampleTargetSettings, SampleTargetCredentials>({
      declaration: sampleTargetDeclaration,
      ...sandboxConnection(sandbox.url),
    });

  async function lines(): Promise<AgreementLine[]> {
    const found: AgreementLine[] = [];
    for await (const page of connector.readState(month, context()))
      if (page.kind === 'lines') found.push(...page.records);
    return found;
  }

  it('takes one change of a line a day, and says so on the row of the second', async () => {
    const open = (await lines()).find((line) => line.periods.every((each) => !each.posted) && line.steps[0])!;
    const { units, unitPrice, unitCost } = open.steps.at(-1)!;
    const before = { units, unitPrice, unitCost };
    const change = (id: string) => ({
      id,
      chain: open.id,
      kind: 'change-line' as const,
      agreementId: open.agreementId,
      agreementLineId: open.id,
      serviceId: open.serviceId,
      targetCustomerId: open.customerId,
      summary: 'Two units more.',
      lineIds: [],
      ticked: true,
      effectiveDate: '2026-11-10',
      before,
      after: { ...before, units: String(BigInt(units) + 2n) },
    });
    expect(await connector.apply(change('first'), context())).toMatchObject({ outcome: 'applied' });
    expect(await connector.apply(change('second'), context())).toMatchObject({
      outcome: 'rejected',
      message: expect.stringContaining('2026-11-10 has a change already') as unknown,
    });
  });
});
