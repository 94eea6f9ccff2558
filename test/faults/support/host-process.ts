// The host as a process of its own that applies the runs it is told to, for tests that kill it. Nothing of the product is
// replaced; only how long it waits is shorter, so that a test of a wait is not as long as the wait.
import 'reflect-metadata';
import { flushCompileCache } from 'node:module';
import path from 'node:path';
import { hostFile, ROOT } from '../../acceptance/support/repository.js';
import type { ApplyRequest, ApplyAnswer } from './fault-host.js';

interface Worker {
  handle(job: { tenantId: string; runId: string }): Promise<void>;
}
interface Connectors {
  get(id: string): { declaration: { limits: { timeoutMs: number } } };
}
interface App {
  init(): Promise<unknown>;
  get<T>(token: unknown): T;
}
interface HostModules {
  createApp(connectors: unknown): Promise<App>;
  findConnectors(directory: string): Promise<unknown>;
}

/** Longer than any answer of a sandbox takes on a busy machine, short enough to be waited for. */
const TIMEOUT_MS = 1_500;
const QUIET_MS = 400;

async function load<T>(file: string): Promise<T> {
  return (await import(hostFile(file))) as T;
}

async function main(): Promise<void> {
  // First of all: who started it may be gone before it is up.
  process.on('disconnect', () => process.exit(0));
  const { createApp, findConnectors } = await load<HostModules>('create-app.js');
  const app = await createApp(await findConnectors(path.join(ROOT, 'connectors')));
  // Which host takes a run up again, and when, is the scenario's affair.
  const { ResumeService } = await load<{ ResumeService: unknown }>('runs/resume.service.js');
  app.get<{ resume: () => Promise<void> }>(ResumeService).resume = () => Promise.resolve();
  await app.init();
  const { ApplyWorker } = await load<{ ApplyWorker: unknown }>('plans/applying/apply.worker.js');
  const { ConnectorsService } = await load<{ ConnectorsService: unknown }>(
    'connectors/connectors.service.js',
  );
  const { ApplyPatience } = await load<{ ApplyPatience: unknown }>('plans/applying/apply-patience.js');
  app.get<Connectors>(ConnectorsService).get('autotask').declaration.limits.timeoutMs = TIMEOUT_MS;
  Object.assign(app.get<object>(ApplyPatience), { quietMs: QUIET_MS, waitMs: 50 });
  const worker = app.get<Worker>(ApplyWorker);
  const answer = (message: ApplyAnswer): void => void process.send?.(message);
  process.on('message', ({ tenantId, runId }: ApplyRequest) => {
    worker.handle({ tenantId, runId }).then(
      () => answer({ runId, error: null }),
      (error: unknown) => answer({ runId, error: String(error) }),
    );
  });
  // It will be killed, and what it compiled is written only at an end that it does not have.
  flushCompileCache();
  answer({ runId: 'ready', error: null });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
