// What the benches that need the whole product share: compiled acceptance support, a database, a world of a scenario.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DATA_DIR, ROOT } from '../bootstrap/repository.mjs';
import { startPostgres, stopWithThisProcess } from '../database/embedded-postgres.mjs';
import { hostMemory } from './host-memory.mjs';
import { runToEnd } from './processes.mjs';

/** What the acceptance tests are made of, as it was compiled. */
export const compiled = (file) =>
  import(pathToFileURL(path.join(ROOT, 'test', 'dist', 'acceptance', 'support', file)).href);

/** A generated month as the vendors' sandboxes load it. */
export const generated = ({ lines, customers, month, seed }) => ({
  scenario: 'generated',
  seed,
  customers,
  lines,
  changeRate: 0.05,
  createRate: 0.01,
  month,
});

/** Builds what a bench needs and gives it a database server of its own while `work` lasts. */
export async function withBenchServer(work) {
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  await runToEnd('The TypeScript build', [tsc, '-b', 'apps/sandbox', 'test'], { quiet: true });
  const server = await startPostgres({ home: path.join(DATA_DIR, 'bench-postgres') });
  stopWithThisProcess(server.home);
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  try {
    return await work();
  } finally {
    server.stop();
  }
}

/** Above this, a host is started with the larger memory that docs/operations.md names. */
const MANY_LINES = 20_000;
const MANY_LINES_MB = 1536;

/** Host, sandboxes and a connected tenant for `scenario`, while `work` lasts. */
export async function withWorld(scenario, work) {
  const options = scenario.lines > MANY_LINES ? hostMemory(MANY_LINES_MB) : hostMemory();
  process.env.HOST_NODE_OPTIONS = options.join(' ');
  const { startWorld } = await compiled('world.js');
  const world = await startWorld(scenario);
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

/** The value of an option as a whole number. */
export function wholeNumber(name, text) {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`--${name} must be a whole number, not "${text}".`);
  return Number.parseInt(text, 10);
}
