import { autotaskSandbox } from '@tallylink/connector-autotask/sandbox';
import { interworksSandbox } from '@tallylink/connector-interworks-cloud/sandbox';
import {
  loadScenario,
  SandboxControlClient,
  startSandbox,
  type ScenarioRequest,
} from '@tallylink/connector-testing';
import { freshDatabase } from './database.js';
import { freePort, Host } from './host.js';
import { connect, newTenant, type Connected, type SandboxUrls } from './onboard.js';
import type { TenantApi } from './tenant-api.js';

/** The whole product but its portal: host process, database, both vendors, a tenant that is connected to them. */
export interface World extends Connected {
  readonly api: TenantApi;
  readonly host: Host;
  readonly sandboxes: SandboxUrls;
  readonly source: SandboxControlClient;
  readonly target: SandboxControlClient;
  close(): Promise<void>;
}

/** Starts it. Whatever was started is closed again when a part of it fails. */
export async function startWorld(scenario: ScenarioRequest = { scenario: 'demo' }): Promise<World> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    const options = { port: 0, loadScenario, scenario };
    const interworks = await startSandbox(interworksSandbox, options);
    closing.push(() => interworks.close());
    const autotask = await startSandbox(autotaskSandbox, options);
    closing.push(() => autotask.close());
    const database = await freshDatabase();
    closing.push(() => database.drop());
    const host = new Host(database.url, await freePort());
    closing.push(() => host.stop());
    await host.start();
    const sandboxes = { interworks: interworks.url, autotask: autotask.url };
    const api = await newTenant(host.url, 'Contoso MSP');
    const connected = await connect(api, sandboxes);
    return {
      ...connected,
      api,
      host,
      sandboxes,
      source: new SandboxControlClient(interworks.url),
      target: new SandboxControlClient(autotask.url),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
