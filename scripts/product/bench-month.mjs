// The bench itself. Ends with 1 when a bound of docs/architecture.md is broken.
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { compiled, generated, wholeNumber, withBenchServer, withWorld } from './bench-world.mjs';

const MOST_MEGABYTES = 600;
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '10000' },
    customers: { type: 'string', default: '500' },
    month: { type: 'string', default: '2026-10' },
    seed: { type: 'string', default: '7' },
  },
});
const whole = (name) => wholeNumber(name, values[name]);

async function bench() {
  const { month } = values;
  const scenario = generated({
    lines: whole('lines'),
    customers: whole('customers'),
    month,
    seed: whole('seed'),
  });
  console.log(`Loading ${scenario.lines} lines of ${scenario.customers} customers into both sandboxes…`);
  return withWorld(scenario, async (world) => {
    const { measureMonth, peakMegabytes } = await compiled('measure.js');
    const { acceptSuggestions } = await compiled('month.js');
    const peak = () => peakMegabytes(world.host.processId) ?? 0;
    const first = await measureMonth(world, month);
    report('Read', first.seconds, peak());
    console.log(`          ${first.run.counts.lines} lines, ${first.run.operations} operations planned`);
    side('source', first.source);
    side('target', first.target);
    const started = performance.now();
    await acceptSuggestions(world, first.run.id);
    report('Accepted', (performance.now() - started) / 1000, peak());
    const again = await measureMonth(world, month);
    report('Read again', again.seconds, peak());
    console.log(`Host's memory: ${peak()} MB at its peak, at most ${MOST_MEGABYTES}`);
    return isWithin(first) && isWithin(again) && peak() < MOST_MEGABYTES;
  });
}

const isWithin = ({ source, target }) => source.sent <= source.allowed && target.sent <= target.allowed;

function report(stage, seconds, megabytes) {
  console.log(`${stage.padEnd(10)} after ${seconds.toFixed(1)} s, the host's memory so far ${megabytes} MB`);
}

function side(name, { sent, allowed, byEndpoint }) {
  const parts = Object.entries(byEndpoint).map(([endpoint, count]) => `${endpoint} ${count}`);
  console.log(`          ${name}: ${sent} requests, at most ${allowed} (${parts.join(', ')})`);
}

try {
  process.exitCode = (await withBenchServer(bench)) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
