import { interworksSandbox } from '@tallylink/connector-interworks-cloud/sandbox';
import { loadScenario, startSandbox } from '@tallylink/connector-testing';
import pg from 'pg';
import { freshDatabase } from '../../acceptance/support/database.js';
import { freePort, Host } from '../../acceptance/support/host.js';
import { Lane } from './lane.js';

/** Lanes side by side in one database. */
export interface Ground {
  readonly lanes: readonly Lane[];
  close(): Promise<void>;
}

/** Opens lanes: each a tenant with a PSA and a host of its own. Whatever was started is closed again when a part fails. */
export async function openGround(count: number): Promise<Ground> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    const database = await freshDatabase();
    closing.push(() => database.drop());
    const interworks = await startSandbox(interworksSandbox, { port: 0, loadScenario });
    closing.push(() => interworks.close());
    const admin = new pg.Pool({ connectionString: adminUrl(database.url), max: 4 });
    // The database is dropped with force; what its idle connections then say is no failure.
    admin.on('error', () => undefined);
    closing.push(() => admin.end());
    const host = new Host(database.url, await freePort());
    closing.push(() => host.stop());
    await host.start();
    const lanes: Lane[] = [];
    for (let number = 1; number <= count; number += 1) {
      const ground = { hostUrl: host.url, databaseUrl: database.url, interworksUrl: interworks.url, admin };
      const lane = await Lane.open(ground, `Lane ${number}`);
      closing.push(() => lane.close());
      lanes.push(lane);
    }
    // From here on the lanes' own hosts do the work, and nobody else takes up what they leave behind.
    await host.stop();
    return { lanes, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function adminUrl(databaseUrl: string): string {
  const url = new URL(process.env['TEST_DATABASE_ADMIN_URL']!);
  url.pathname = new URL(databaseUrl).pathname;
  return url.href;
}
