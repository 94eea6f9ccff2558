// The bench itself. Ends with 1 when a bound of docs/architecture.md is broken.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DATA_DIR, ROOT } from '../bootstrap/repository.mjs';
import { startPostgres, stopWithThisProcess } from '../database/embedded-postgres.mjs';
import { buildServer } from './build.mjs';

const MOST_MEGABYTES = 600;
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '10000' },
    customers: { type: 'string', default: '500' },
    month: { type: 'string', default: '2026-10' },
    seed: { type: 'string', default: '7' },
  },
});

const whole = (name) => {
  if (!/^[1-9]\d{0,6}$/.test(values[name]))
    throw new Error(`--${name} must be a whole number, not "${values[name]}".`);
  return Number.parseInt(values[name], 10);
};

/** What the acceptance tests are made of, as it was compiled. */
const compiled = (file) =>
  import(pathToFileURL(path.join(ROOT, 'test', 'dist', 'acceptance', 'support', file)).href);

async function bench() {
  const scenario = {
    scenario: 'generated',
    seed: whole('seed'),
    customers: whole('customers'),
    lines: whole('lines'),
    changeRate: 0.05,
    createRate: 0.01,
    month: values.month,
  };
  console.log('Building…');
  await buildServer();
  const server = await startPostgres({ home: path.join(DATA_DIR, 'bench-postgres') });
  stopWithThisProcess(server.home);
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  const { startWorld } = await compiled('world.js');
  const { measureMonth } = await compiled('measure.js');
  console.log(`Loading ${scenario.lines} lines of ${scenario.customers} customers into both sandboxes…`);
  const world = await startWorld(scenario);
  try {
    return report(await measureMonth(world, values.month));
  } finally {
    await world.close();
    server.stop();
  }
}

function report({ run, seconds, source, target, peakMegabytes }) {
  const side = (name, { sent, allowed, byEndpoint }) => {
    const parts = Object.entries(byEndpoint).map(([endpoint, count]) => `${endpoint} ${count}`);
    console.log(`${name}  ${sent} requests, at most ${allowed} (${parts.join(', ')})`);
  };
  console.log(
    `Open after     ${seconds.toFixed(1)} s: ${run.counts.lines} lines, ${run.operations} operations planned`,
  );
  side('Source        ', source);
  side('Target        ', target);
  console.log(`Host's memory  ${peakMegabytes ?? 'not known'} MB at its peak, at most ${MOST_MEGABYTES}`);
  return (
    source.sent <= source.allowed && target.sent <= target.allowed && (peakMegabytes ?? 0) < MOST_MEGABYTES
  );
}

try {
  process.exitCode = (await bench()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
