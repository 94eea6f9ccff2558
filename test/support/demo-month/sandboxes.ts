import { Reflector } from '@nestjs/core';
import { AutotaskConnector } from '@tallylink/connector-autotask';
import { autotaskSandbox } from '@tallylink/connector-autotask/sandbox';
import { interworksCloudDeclaration } from '@tallylink/connector-interworks-cloud';
import { interworksSandbox } from '@tallylink/connector-interworks-cloud/sandbox';
import { Connector, type ConnectorContext, type ConnectorDeclaration } from '@tallylink/connector-sdk';
import {
  createTestContext,
  loadScenario,
  SandboxControlClient,
  startSandbox,
} from '@tallylink/connector-testing';

type Context = ConnectorContext<never, never>;

/** Both vendors of the demo on loopback, and contexts that reach them over HTTP. */
export interface DemoSandboxes {
  readonly source: SandboxControlClient;
  readonly target: SandboxControlClient;
  sourceContext(today: string): Context;
  targetContext(today: string): Context;
  close(): Promise<void>;
}

const autotaskDeclaration = new Reflector().get<ConnectorDeclaration>(Connector.KEY, AutotaskConnector);
/** Ids of the sandbox's reference data: an owner, and codes of recurring services and of charges. */
const AUTOTASK = { ownerResourceId: 29682885, serviceBillingCodeId: 29683278, chargeBillingCodeId: 29683281 };

export async function startDemo(): Promise<DemoSandboxes> {
  const [interworks, autotask] = await Promise.all([
    startSandbox(interworksSandbox, { port: 0, loadScenario }),
    startSandbox(autotaskSandbox, { port: 0, loadScenario }),
  ]);
  const source = new SandboxControlClient(interworks.url);
  const target = new SandboxControlClient(autotask.url);
  await Promise.all([source.reset({ scenario: 'demo' }), target.reset({ scenario: 'demo' })]);
  const clockOf = (today: string): { clock: { now(): Date } } => ({
    clock: { now: () => new Date(`${today}T08:00:00Z`) },
  });
  return {
    source,
    target,
    sourceContext: (today) =>
      createTestContext<never, never>({
        declaration: interworksCloudDeclaration,
        settings: { baseUrl: interworks.url, edition: 'reseller', zone: 'Europe/Athens' },
        credentials: interworksSandbox.access,
        ...clockOf(today),
      }),
    targetContext: (today) =>
      createTestContext<never, never>({
        declaration: autotaskDeclaration,
        settings: { ...AUTOTASK, zoneLookupUrl: `${autotask.url}/ATServicesRest/` },
        credentials: autotaskSandbox.access,
        ...clockOf(today),
      }),
    close: async () => {
      await Promise.all([interworks.close(), autotask.close()]);
    },
  };
}
