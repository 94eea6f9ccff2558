// The fault matrix as a command: `--seeds 500`, `--seed 1234` for one of them again, `--matrix` for every kind × every
// fault and every point of death. Ends with 1 and a table when anything was doubled, lost or not reported.
import { parseArgs } from 'node:util';
import { runScenarios } from './run-scenarios.js';
import { randomScenario, type FaultScenario } from './scenario.js';
import { openGround } from './support/ground.js';
import { killMatrix, writeFaultMatrix } from './systematic.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    matrix: { type: 'boolean', default: false },
    only: { type: 'string' },
    lanes: { type: 'string', default: '4' },
  },
});

function whole(name: 'seeds' | 'from' | 'seed' | 'lanes', text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new Error(`--${name} must be a whole number, not "${text}". Nothing was played.`);
  return Math.trunc(+text);
}

function scenarios(): FaultScenario[] {
  const wanted: FaultScenario[] = [];
  if (values.matrix) wanted.push(...writeFaultMatrix(), ...killMatrix());
  if (values.seed !== undefined) wanted.push(randomScenario(whole('seed', values.seed)));
  const seeds = values.seeds ?? (wanted.length === 0 ? '500' : '0');
  const from = whole('from', values.from);
  for (let number = 0; number < whole('seeds', seeds); number += 1)
    wanted.push(randomScenario(from + number));
  return wanted.filter(({ name }) => values.only === undefined || name.includes(values.only));
}

function describe({ name, chains, troubles, looks, kills }: FaultScenario): string {
  const plan = chains
    .flatMap(({ operations }) => operations)
    .map(({ id, summary }) => `    ${id}: ${summary}`);
  return [
    `  ${name}`,
    ...plan,
    ...[...troubles, ...looks, ...kills].map((one) => `    ${JSON.stringify(one)}`),
  ].join('\n');
}

async function main(): Promise<boolean> {
  const wanted = scenarios();
  const started = performance.now();
  const ground = await openGround(Math.min(whole('lanes', values.lanes), wanted.length));
  const opened = performance.now();
  try {
    let done = 0;
    const tally = await runScenarios(ground.lanes, wanted, (scenario, violations) => {
      done += 1;
      if (violations.length > 0 || wanted.length === 1) console.log(describe(scenario));
      for (const { kind, what } of violations) console.log(`    !! ${kind}: ${what}`);
      if (done % 25 === 0) console.log(`${done} of ${wanted.length}`);
    });
    const seconds = (performance.now() - opened) / 1000;
    console.log(
      `${tally.scenarios} scenarios and their twins, ${tally.operations} operations, ${tally.deaths} hosts killed, in ${seconds.toFixed(0)} s` +
        ` (and ${((opened - started) / 1000).toFixed(0)} s to open ${ground.lanes.length} lanes)`,
    );
    const count = (kind: string): number => tally.violations.filter((one) => one.kind.includes(kind)).length;
    console.log(
      `${count('doubled')} doubled or unreported, ${count('lost')} lost, ${count('reported as')} misreported, ` +
        `${count('expected') + count('twin')} not as expected`,
    );
    if (tally.violations.length > 0) console.table(tally.violations);
    return tally.violations.length === 0;
  } finally {
    await ground.close();
  }
}

process.exitCode = (await main()) ? 0 : 1;
