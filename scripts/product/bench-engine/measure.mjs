// One size in a process of its own: `node measure.mjs 10000 7` prints a line of JSON.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../bootstrap/repository.mjs';
import { sourceOf } from './generated-source.mjs';
import { linksOf, targetOf } from './generated-target.mjs';

const MONTH = '2026-10';
/** So many lines are planned before anything is measured: a host that runs has planned months before this one. */
const WARM_LINES = 100_000;
const CAPABILITIES = {
  integerUnits: true,
  zeroUnits: 'accept',
  oneChangePerDay: true,
  prorates: true,
  postedDays: 'move',
  rounding: 'delta-items',
  unitValueDigits: 4,
  amountDigits: 2,
  marksCreated: true,
  oneOffCharges: true,
  readsInvoices: true,
};

const [count, runs] = process.argv.slice(2).map((text) => Number.parseInt(text, 10));
const engine = await import(pathToFileURL(path.join(ROOT, 'libs/sync-engine/dist/src/index.js')).href);

const source = sourceOf(count);
const customers = [...new Map(source.subscriptions.map(({ customer }) => [customer.id, customer])).values()];
const target = targetOf(count);
const links = linksOf(count);
const policies = { ...engine.defaultPolicies, price: { kind: 'markup', percent: '40' } };

function assemble() {
  return engine.assembleMonth({
    month: MONTH,
    asOf: '2026-11-02',
    readFrom: '2026-08-01',
    readBefore: '2027-02-01',
    historyFrom: null,
    ...source,
    subscriptionsComplete: true,
    rejected: [],
    previous: [],
    known: [],
  });
}

/** Every stage of the engine between the lines and the plan, as the host asks for them. */
function linkToPlan({ lines, unlinkedCharges, sums }) {
  const resolved = engine.resolveLinks({ lines, links, exclusions: [], target });
  const suggestions = engine.suggestLinks({ lines, customers, links, target });
  const shared = { month: MONTH, resolved, target, capabilities: CAPABILITIES, policies };
  const compared = engine.compareMonth(shared);
  const validated = engine.validateMonth({ ...shared, suggestions }, compared);
  const charges = engine.resolveCharges(unlinkedCharges, []);
  const states = new Map(resolved.map((one) => [one.line.id, one.state]));
  const tied = engine.tieOut({
    month: MONTH,
    sums,
    lines: lines.map(({ id, chargesTotal, charges: own }) => ({
      id,
      chargesTotal,
      charges: own,
      state: states.get(id),
    })),
    unlinkedCharges: charges.map(({ charge, state }) => ({ id: charge.id, amount: charge.amount, state })),
    rejected: [],
  });
  const versions = { snapshotIds: ['source', 'target'], linkVersion: 1 };
  return { tied, validated, plan: engine.buildPlan({ ...shared, validated, versions }, compared) };
}

/** The process's own time on a core, its collector included: another program on the machine does not count. */
function milliseconds(work) {
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  work();
  const { user, system } = process.cpuUsage(before);
  return { core: (user + system) / 1000, clock: Number((process.hrtime.bigint() - start) / 1000n) / 1000 };
}

function median(work, times) {
  const took = Array.from({ length: times }, () => milliseconds(work));
  return took.sort((a, b) => a.core - b.core)[Math.floor(times / 2)];
}

const assembled = assemble();
const first = milliseconds(() => linkToPlan(assembled));
const warmUps = Math.max(2, Math.ceil(WARM_LINES / count));
for (let i = 1; i < warmUps; i += 1) linkToPlan(assembled);
const plan = median(() => linkToPlan(assembled), runs);
const assembly = median(assemble, 3);
const { tied, validated, plan: made } = linkToPlan(assembled);
console.log(
  JSON.stringify({
    lines: assembled.lines.length,
    warmUps,
    open: tied.open,
    matching: validated.filter((one) => one.findings[0].code === 'match').length,
    operations: made.operations.length,
    hash: made.hash,
    first,
    plan,
    assembly,
  }),
);
