// A month from reading to proof, as a clerk and the host do it.
import { compiled } from '../bench-world.mjs';

const KINDS = ['customer', 'contract', 'service'];
/** Links that a creation brings lead to further suggestions, and to contracts for a customer that is new. */
const ROUNDS = 3;
const PRICE = '7.50';

/** Reads, accepts, creates what is missing, excludes the rest, plans, approves, applies. Returns the run at its end. */
export async function syncMonth(world, monthName) {
  const month = await compiled('month.js');
  const opened = await month.openMonth(world, monthName);
  await month.acceptSuggestions(world, opened.id);
  await createMissing(world, opened.id, month);
  await month.excludeTheRest(world, opened.id);
  const plan = await month.planOf(world, opened.id);
  await month.approve(world, opened.id, plan);
  return month.apply(world, opened.id);
}

/** What has neither link nor suggestion is created: once for a customer, a contract, a service. */
async function createMissing(world, runId, month) {
  for (let round = 0; round < ROUNDS; round += 1) {
    const items = missing(await month.allLines(world, runId));
    if (items.length === 0) return;
    await month.createMissing(world, runId, items);
    await month.acceptSuggestions(world, runId);
  }
}

function missing(lines) {
  const items = new Map();
  for (const line of lines) {
    for (const kind of KINDS) {
      const { linked, suggestion } = line.links[kind];
      if (linked || suggestion) continue;
      const key = `${kind} ${keyOf(line, kind)}`;
      if (!items.has(key)) items.set(key, itemOf(line, kind));
    }
  }
  return [...items.values()];
}

const keyOf = (line, kind) =>
  kind === 'service'
    ? `${line.service.id} ${line.billingPeriod} ${line.commitmentPeriod}`
    : `${line.customer.id} ${kind === 'contract' ? line.billingPeriod : ''}`;

const itemOf = (line, kind) =>
  kind === 'service'
    ? { kind, lineId: line.id, unitPrice: { amount: PRICE, currency: line.currency } }
    : { kind, lineId: line.id };
