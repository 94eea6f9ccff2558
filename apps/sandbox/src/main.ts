import { join } from 'node:path';
import { autotaskSandbox } from '@tallylink/connector-autotask/sandbox';
import { interworksSandbox } from '@tallylink/connector-interworks-cloud/sandbox';
import {
  loadScenario,
  startSandbox,
  type RunningSandbox,
  type StartSandboxOptions,
} from '@tallylink/connector-testing';
import { readPort } from './read-port.js';
import { watchParent } from './watch-parent.js';

const environment = process.env;
const running: RunningSandbox[] = [];

async function start(): Promise<void> {
  const dataDir = join(environment.DATA_DIR ?? '.data', 'sandboxes');
  const host = environment.SANDBOX_HOST ?? '127.0.0.1';
  const options = (port: number): StartSandboxOptions => ({ port, host, dataDir, loadScenario });
  const interworks = await startSandbox(
    interworksSandbox,
    options(readPort(environment, 'SANDBOX_INTERWORKS_PORT', 4101)),
  );
  running.push(interworks);
  console.log(`interworks.cloud sandbox  ${interworks.url}`);
  const autotask = await startSandbox(
    autotaskSandbox,
    options(readPort(environment, 'SANDBOX_AUTOTASK_PORT', 4102)),
  );
  running.push(autotask);
  console.log(`Autotask sandbox          ${autotask.url}/ATServicesRest/`);
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
