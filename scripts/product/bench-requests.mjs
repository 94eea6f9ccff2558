// The bench itself. Ends with 1 when a sync took more than 1.10 × the least that was possible and a fixed start of 12.
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { accountOf } from './bench-requests/least.mjs';
import { syncLineByLine } from './bench-requests/naive-client.mjs';
import { syncMonth } from './bench-requests/sync.mjs';
import { compiled, generated, wholeNumber, withBenchServer, withWorld } from './bench-world.mjs';

const MOST_RATIO = 1.1;
const FIXED_START = 12;
/** Lines that a month of one customer has. */
const LINES_PER_CUSTOMER = 20;
/** More lines than this are not asked for one by one: what each costs does not depend on how many there are. */
const LINE_BY_LINE_MOST = 500;

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '500,2000,10000,50000' },
    month: { type: 'string', default: '2026-10' },
    seed: { type: 'string', default: '7' },
  },
});

async function measure(lines) {
  const customers = Math.max(1, Math.floor(lines / LINES_PER_CUSTOMER));
  const { month } = values;
  const scenario = generated({ lines, customers, month, seed: wholeNumber('seed', values.seed) });
  return withWorld(scenario, async (world) => {
    const { peakMegabytes } = await compiled('measure.js');
    const before = (await world.target.journal()).at(-1)?.number ?? 0;
    const started = performance.now();
    const run = await syncMonth(world, month);
    const seconds = (performance.now() - started) / 1000;
    if (run.state !== 'applied') throw new Error(`The sync of ${lines} lines ended as ${run.state}.`);
    const requests = await world.target.journal(before);
    const account = accountOf(requests);
    if (run.requests.target !== requests.length || run.requests.targetMinimum !== account.least)
      throw new Error(
        `The run says ${run.requests.target} requests (least ${run.requests.targetMinimum}), ` +
          `the sandbox ${requests.length} (${account.least}).`,
      );
    const megabytes = peakMegabytes(world.host.processId);
    const lineByLine = await countLineByLine(world, run.id, { lines, requests });
    return { lines, ...account, seconds, megabytes, lineByLine };
  });
}

/** What the same lines and writes take one by one; beyond a few thousand by what a line and a write cost. */
async function countLineByLine(world, runId, { lines, requests }) {
  const { allLines } = await compiled('month.js');
  const all = (await allLines(world, runId)).map(({ customer, links }) => ({
    customerName: links.customer.targetName ?? customer.name,
    agreementId: links.contract.targetId,
    serviceId: links.service.targetId,
  }));
  const writes = requests.filter(({ committed }) => committed);
  const part = Math.min(1, LINE_BY_LINE_MOST / lines);
  const count = (items) => items.slice(0, Math.ceil(items.length * part));
  const sent = await syncLineByLine(world, { lines: count(all), writes: count(writes) });
  return Math.round(sent / part);
}

const COLUMNS = [
  ['lines', ({ lines }) => lines],
  ['adjustments', ({ adjustments }) => adjustments],
  ['other writes', ({ others }) => others],
  ['start', ({ start }) => start],
  ['requests', ({ used }) => used],
  ['Q_min', ({ least }) => least],
  ['÷ Q_min', ({ used, least }) => (used / least).toFixed(2)],
  ['at most', ({ least }) => most(least)],
  ['line by line', ({ lineByLine }) => lineByLine],
  ['÷ Q_min', ({ lineByLine, least }) => (lineByLine / least).toFixed(1)],
  ['seconds', ({ seconds }) => seconds.toFixed(1)],
  ['host MB', ({ megabytes }) => megabytes ?? '?'],
];

const most = (least) => Math.floor(MOST_RATIO * least + FIXED_START);
const isWithin = ({ start, used, least }) => start <= FIXED_START && start + used <= most(least);

function print(rows) {
  const table = [
    COLUMNS.map(([name]) => name),
    ...rows.map((row) => COLUMNS.map(([, of]) => String(of(row)))),
  ];
  const widths = COLUMNS.map((_, index) => Math.max(...table.map((row) => row[index].length)));
  console.log(
    '\nA whole sync: read, create, plan, approve, apply, verify. Requests to the target, by its sandbox:\n',
  );
  for (const row of table) console.log(row.map((text, index) => text.padStart(widths[index])).join('  '));
  console.log(
    `\nAt most ${MOST_RATIO} × Q_min and a fixed start of ${FIXED_START}, which is listed apart. ` +
      `Line by line is measured without the vendor's limits, on ${LINE_BY_LINE_MOST} lines at most.`,
  );
}

try {
  await withBenchServer(async () => {
    const rows = [];
    for (const text of values.lines.split(',')) {
      console.log(`${text} lines…`);
      rows.push(await measure(wholeNumber('lines', text)));
    }
    print(rows);
    process.exitCode = rows.every(isWithin) ? 0 : 1;
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
