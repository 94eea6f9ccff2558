import {
  createTestContext,
  SandboxControlClient,
  startSandbox,
  type RunningSandbox,
  type Scenario,
  type ScenarioAgreementLine,
  type ScenarioTarget,
} from '@tallylink/connector-testing';
import { autotaskSandbox } from '../sandbox/index.js';
import type { AutotaskCredentials } from '../src/autotask.credentials.js';
import type { AutotaskSettings } from '../src/autotask.settings.js';
import { declaration, sandboxConnection } from './sandbox-connection.js';

/** 25 units since January: 5.90 each, which cost 4.10. */
export const base: ScenarioAgreementLine = {
  id: 801,
  serviceId: 701,
  from: '2026-01-01',
  units: 25,
  unitPrice: '5.90',
  unitCost: '4.10',
  changes: [],
};

export interface OneContract {
  readonly sandbox: RunningSandbox;
  readonly control: SandboxControlClient;
  readonly context: ReturnType<typeof createTestContext<AutotaskSettings, AutotaskCredentials>>;
}

/** A sandbox where one customer has one monthly contract with these lines, and a connection to it. */
export async function startOneContract(
  lines: readonly ScenarioAgreementLine[],
  more: Partial<ScenarioTarget> = {},
): Promise<OneContract> {
  const scenario = scenarioOf(lines, more);
  const sandbox = await startSandbox(autotaskSandbox, { port: 0, loadScenario: () => scenario });
  const context = createTestContext<AutotaskSettings, AutotaskCredentials>({
    declaration,
    ...sandboxConnection(sandbox.url),
  });
  return { sandbox, control: new SandboxControlClient(sandbox.url), context };
}

function scenarioOf(lines: readonly ScenarioAgreementLine[], more: Partial<ScenarioTarget>): Scenario {
  const monthly = { recurring: true, active: true, periodMonths: 1, start: '2026-01-01', end: '2027-12-31' };
  return {
    name: 'one contract',
    now: '2026-11-02T08:00:00Z',
    zone: 'Europe/Athens',
    months: ['2026-10'],
    source: {
      edition: 'reseller',
      reseller: { id: 1, name: 'MSP', taxNumber: '' },
      customers: [],
      products: [],
      subscriptions: [],
      extraItems: [],
    },
    target: {
      customers: [{ id: 501, name: 'Alpha', type: 'customer', active: true, currency: 'EUR' }],
      services: [
        { id: 701, name: 'Mail', periodMonths: 1, unitPrice: '5.90', unitCost: '4.10', active: true },
      ],
      agreements: [{ ...monthly, id: 601, customerId: 501, name: 'Cloud', lines }],
      ...more,
    },
  };
}
