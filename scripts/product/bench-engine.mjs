// The bench itself. Ends with 1 when a bound is broken: 10,000 lines in 250 ms, 100,000 in 4 s, linear in between.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from '../bootstrap/repository.mjs';
import { runToEnd } from './processes.mjs';

/** What issue 3 allows, in milliseconds; between two sizes as a straight line. */
const BOUNDS = [
  [10_000, 250],
  [100_000, 4000],
];
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000,10000,30000,100000' },
    runs: { type: 'string', default: '7' },
  },
});

function boundOf(lines) {
  const [[fewLines, fewMs], [manyLines, manyMs]] = BOUNDS;
  const slope = (manyMs - fewMs) / (manyLines - fewLines);
  return lines <= fewLines ? fewMs : fewMs + (lines - fewLines) * slope;
}

/** Each size in a process of its own, so that none inherits another's memory or compiled code. */
async function measure(lines) {
  const program = fileURLToPath(import.meta.resolve('./bench-engine/measure.mjs'));
  return JSON.parse(
    await runToEnd(`The bench of ${lines} lines`, [program, lines, values.runs], { quiet: true }),
  );
}

async function bench() {
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  await runToEnd('The TypeScript build', [tsc, '-b', 'libs/sync-engine'], { quiet: true });
  const rows = [];
  for (const lines of values.lines.split(',')) rows.push(await measure(lines));
  console.log(
    'The engine on one core, from links to plan (linked, validated, tied out, reconciled, priced, hashed): ' +
      `the median of ${values.runs} runs, after the warm-ups that are not measured.`,
  );
  console.table(rows.map(shown));
  const slow = rows.filter((row) => row.plan.core > boundOf(row.lines));
  for (const row of slow)
    console.error(
      `${row.lines} lines took ${row.plan.core.toFixed(0)} ms; ${boundOf(row.lines).toFixed(0)} ms are allowed.`,
    );
  return slow.length === 0;
}

function shown({ lines, warmUps, operations, first, plan, assembly }) {
  return {
    lines,
    operations,
    'link → plan, ms': plan.core.toFixed(1),
    'allowed, ms': boundOf(lines).toFixed(0),
    'a line, µs': ((plan.core * 1000) / lines).toFixed(1),
    'by the clock, ms': plan.clock.toFixed(1),
    'the first run, ms': first.core.toFixed(1),
    'warm-ups': warmUps,
    'assembly apart, ms': assembly.core.toFixed(1),
  };
}

try {
  process.exitCode = (await bench()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
