import { join, resolve } from 'node:path';
import { loadScenario, type RunningSandbox } from '@tallylink/connector-testing';
import { findSandboxes } from './find-sandboxes.js';
import { startOne } from './start-one.js';
import { watchParent } from './watch-parent.js';

const environment = process.env;
const CONNECTORS = environment.CONNECTORS_DIR ?? resolve(import.meta.dirname, '../../../../connectors');
const running: RunningSandbox[] = [];

async function start(): Promise<void> {
  const dataDir = join(environment.DATA_DIR ?? '.data', 'sandboxes');
  const host = environment.SANDBOX_HOST ?? '127.0.0.1';
  for (const found of await findSandboxes(CONNECTORS)) {
    const sandbox = await startOne(found, environment, { host, dataDir, loadScenario });
    running.push(sandbox);
    console.log(`${found.vendor.title.replace(/ sandbox$/, '').padEnd(18)}${sandbox.url}`);
  }
}

let ending = false;

function end(exitCode: number): void {
  if (ending) return;
  ending = true;
  Promise.allSettled(running.map((sandbox) => sandbox.close())).then(
    () => process.exit(exitCode),
    () => process.exit(1),
  );
}

process.once('SIGTERM', () => end(0));
process.once('SIGINT', () => end(0));
watchParent(environment, () => end(0));

start().then(
  () => process.send?.({ ready: true, urls: running.map((sandbox) => sandbox.url) }),
  (error: unknown) => {
    const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(
      inUse ? `The port is taken, so the sandboxes were not started: ${(error as Error).message}.` : error,
    );
    end(1);
  },
);
