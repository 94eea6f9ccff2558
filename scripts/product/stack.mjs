// The whole product as processes: database, sandboxes, host, portal. `npm start` and the browser journeys share it.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DATA_DIR, ROOT } from '../bootstrap/repository.mjs';
import { productDatabase } from './database.mjs';
import { hostMemory } from './host-memory.mjs';
import { insistOnFreePorts, productPorts } from './ports.mjs';
import { Processes, runToEnd } from './processes.mjs';

const inRepository = (file) => path.join(ROOT, file);

/** Keys of this installation; made once, kept beside the embedded database. */
function installationSecrets() {
  const file = path.join(DATA_DIR, 'installation.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'));
  const made = {
    TALLYLINK_SECRET_KEY: randomBytes(32).toString('base64'),
    BETTER_AUTH_SECRET: randomBytes(32).toString('base64'),
  };
  fs.mkdirSync(DATA_DIR, { recursive: true });
  fs.writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

/** Starts everything that is built. Returns `{ demo, urls, database, stop }`; `demo` is null with a database of one's own. */
export async function startStack({ say = console.log, development = false } = {}) {
  const watch = development ? ['--watch'] : [];
  fs.mkdirSync(DATA_DIR, { recursive: true });
  const ports = productPorts();
  await insistOnFreePorts(process.env.DATABASE_URL ? withoutSandboxes(ports) : ports);
  const database = await productDatabase();
  const processes = new Processes();
  const stop = async () => {
    await processes.stop();
    await database.stop();
  };
  try {
    const urls = {
      portal: `http://localhost:${ports.PORTAL_PORT}`,
      api: `http://localhost:${ports.API_PORT}/api/v1`,
      interworks: `http://127.0.0.1:${ports.SANDBOX_INTERWORKS_PORT}`,
      autotask: `http://127.0.0.1:${ports.SANDBOX_AUTOTASK_PORT}`,
    };
    const env = {
      ...(database.embedded ? installationSecrets() : {}),
      ...database.env,
      ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
      DATA_DIR,
      PORTAL_ORIGIN: urls.portal,
      ...(database.embedded ? { TALLYLINK_DEMO: '1', ALLOW_LOOPBACK: '1' } : {}),
    };
    say('Preparing the database…');
    await runToEnd('The migration', [inRepository('apps/host/dist/src/migrate.js')], { env, quiet: true });
    let demo = null;
    if (database.embedded) {
      await processes.start('sandbox', [...watch, inRepository('apps/sandbox/dist/src/main.js')], {
        env,
        ready: `${urls.autotask}/_sandbox/switches`,
      });
      say('Seeding the demo tenant…');
      const seeded = await runToEnd('The demo seed', [inRepository('apps/host/dist/src/seed-demo.js')], {
        env,
        quiet: true,
      });
      demo = { portal: urls.portal, api: urls.api, ...lastJsonLine(seeded) };
      fs.writeFileSync(path.join(DATA_DIR, 'demo.json'), JSON.stringify(demo, null, 2), { mode: 0o600 });
    }
    await processes.start('host', [...hostMemory(), ...watch, inRepository('apps/host/dist/src/main.js')], {
      env,
      ready: `${urls.api}/health`,
    });
    const portal = development
      ? [
          inRepository('node_modules/next/dist/bin/next'),
          'dev',
          inRepository('apps/portal'),
          '-p',
          String(ports.PORTAL_PORT),
        ]
      : [inRepository('scripts/product/portal-server.mjs')];
    await processes.start('portal', portal, {
      env: {
        ...env,
        PORT: String(ports.PORTAL_PORT),
        HOSTNAME: process.env.LISTEN_HOST ?? '127.0.0.1',
        NODE_ENV: development ? 'development' : 'production',
        API_URL: `http://127.0.0.1:${ports.API_PORT}`,
      },
      ready: `http://127.0.0.1:${ports.PORTAL_PORT}/sign-in`,
    });
    return { demo, urls, database: database.env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** With a database of one's own there is no demo, and no stand-in vendor. */
function withoutSandboxes(ports) {
  return Object.fromEntries(Object.entries(ports).filter(([name]) => !name.startsWith('SANDBOX_')));
}

function lastJsonLine(output) {
  const line = output.trim().split('\n').at(-1);
  return JSON.parse(line);
}
