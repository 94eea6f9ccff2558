import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  loadScenario,
  startSandbox,
  type RunningSandbox,
  type SandboxVendor,
} from '@tallylink/connector-testing';
import { createApp, findConnectors } from '../create-app.js';
import { seedDemo } from '../demo/seed-demo.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

export interface TestHost {
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  readonly demo: { readonly tenantId: string; readonly applicationLinkId: string; readonly apiKey: string };
  /** Base of the sandboxes' addresses, for control routes. */
  readonly sandboxes: { readonly interworks: string; readonly autotask: string };
  /** The demo tenant's API with its key. Throws the body of a refusal. */
  call<T = Record<string, unknown>>(method: string, route: string, body?: unknown): Promise<T>;
  /** The same, whatever it answers. */
  raw(method: string, route: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

const CONNECTORS = path.resolve(import.meta.dirname, '../../../../connectors');

/** The whole host on a database of its own, with both sandboxes and the demo tenant. */
export async function startTestHost(): Promise<TestHost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tallylink-host-'));
  const database = await createTestDatabase();
  const interworks = await sandbox('@tallylink/connector-interworks-cloud', 'interworksSandbox', folder);
  const autotask = await sandbox('@tallylink/connector-autotask', 'autotaskSandbox', folder);
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    TALLYLINK_SECRET_KEY: 'k1:a-key-only-for-the-tests-of-the-host',
    ALLOW_LOOPBACK: '1',
    TALLYLINK_DEMO: '1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
  });
  const connectors = await findConnectors(
    CONNECTORS,
    (name) => import(name) as Promise<Record<string, unknown>>,
  );
  const app = await createApp(connectors);
  await app.listen(0, '127.0.0.1');
  const sandboxes = { interworks: interworks.url, autotask: autotask.url };
  const demo = (await seedDemo(app, sandboxes)) as TestHost['demo'];
  const base = `${await app.getUrl()}/api/v1/tenants/${demo.tenantId}/`;
  const raw: TestHost['raw'] = (method, route, body, headers) =>
    fetch(base + route, {
      method,
      headers: { authorization: `Bearer ${demo.apiKey}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    app,
    database,
    demo,
    sandboxes,
    raw,
    call: async <T>(method: string, route: string, body?: unknown): Promise<T> => {
      const reply = await raw(method, route, body);
      const text = await reply.text();
      if (!reply.ok) throw new Error(`${method} ${route}: ${reply.status} ${text}`);
      return (text === '' ? {} : JSON.parse(text)) as T;
    },
    close: async () => {
      await app.close();
      await Promise.all([interworks.close(), autotask.close()]);
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Reached by name only: the host knows no connector. */
async function sandbox(packageName: string, exported: string, dataDir: string): Promise<RunningSandbox> {
  const module = (await import(`${packageName}/sandbox`)) as Record<string, SandboxVendor<unknown>>;
  return startSandbox(module[exported]!, { port: 0, dataDir: path.join(dataDir, exported), loadScenario });
}
