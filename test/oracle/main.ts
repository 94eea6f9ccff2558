// npm run test:oracle -- --scenarios 200 --lines 300, and --seed N to look at one again. TEST_DATABASE_ADMIN_URL is set by the script.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startWorld, type World } from '../acceptance/support/world.js';
import { runScenario } from './run-scenario.js';
import { scenarioOf } from './scenario.js';

const SHOWN = 12;

const { values } = parseArgs({
  options: {
    scenarios: { type: 'string', default: '200' },
    lines: { type: 'string', default: '300' },
    from: { type: 'string', default: '1' },
    hosts: { type: 'string', default: '2' },
    seed: { type: 'string' },
    variety: { type: 'string' },
    keep: { type: 'string' },
  },
});

function whole(name: 'scenarios' | 'lines' | 'from' | 'seed' | 'hosts'): number {
  const text = values[name] ?? '';
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} must be a whole number, not "${text}".`);
  return Number.parseInt(text, 10);
}

const seeds =
  values.seed === undefined
    ? Array.from({ length: whole('scenarios') }, (_, i) => whole('from') + i)
    : [whole('seed')];
const started = performance.now();
const sums = {
  lines: 0,
  days: 0,
  costs: 0,
  excused: 0,
  open: 0,
  untouched: 0,
  operations: 0,
  billingLines: 0,
};
const failed: number[] = [];
// Each host has sandboxes and a database of its own, and takes the next seed when it is done with one.
const next = seeds.values();

async function judgeSeeds(): Promise<void> {
  const world = await startWorld({ scenario: 'demo' });
  try {
    for (const seed of next) await judgeSeed(world, seed);
  } finally {
    await world.close();
  }
}

async function judgeSeed(world: World, seed: number): Promise<void> {
  const scenario = scenarioOf(seed, whole('lines'), values.variety?.split(',') ?? 'all');
  const outcome = await runScenario(world, scenario).catch((error: Error) => error);
  const wrong = outcome instanceof Error ? [outcome.message] : outcome.wrong;
  if (wrong.length > 0) failed.push(seed);
  const said = [`seed ${seed}: stopped`];
  if (!(outcome instanceof Error)) {
    if (values.keep) writeFileSync(values.keep, JSON.stringify(outcome.judged));
    for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += outcome[name];
    said[0] = `seed ${seed}: ${outcome.lines} contract services on ${outcome.days} days, ${outcome.operations} operations, ${outcome.excused} days excused, ${outcome.open} open, ${outcome.seconds.toFixed(1)} s, ${wrong.length} wrong`;
  }
  said.push(...wrong.slice(0, SHOWN).map((sentence) => `  ${sentence}`));
  if (wrong.length > SHOWN) said.push(`  and ${wrong.length - SHOWN} more`);
  console.log(said.join('\n'));
}

await Promise.all(Array.from({ length: Math.min(whole('hosts'), seeds.length) }, judgeSeeds));
console.log(
  `${seeds.length} scenarios, ${sums.billingLines} billing lines, ${sums.lines} contract services on ${sums.days} days, ${sums.costs} costs, ${sums.operations} operations, ${sums.excused} days excused, ${sums.open} open, ${sums.untouched} left alone, in ${Math.round((performance.now() - started) / 1000)} s`,
);
console.log(
  failed.length === 0 ? 'Nothing wrong.' : `Wrong: seeds ${failed.sort((a, b) => a - b).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
