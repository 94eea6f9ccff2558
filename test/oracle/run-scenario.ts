import type { RunReply } from '@tallylink/api-client';
import {
  acceptSuggestions,
  allLines,
  apply,
  approve,
  isLinked,
  openMonth,
  operationsOf,
  planOf,
} from '../acceptance/support/month.js';
import { connect, newTenant } from '../acceptance/support/onboard.js';
import type { World } from '../acceptance/support/world.js';
import { MONTH, type OracleScenario } from './scenario.js';
import { judge, type Case, type Verdict } from './truth/judge.js';
import type { SourceState } from './truth/source-state.js';
import type { TargetState } from './truth/target-state.js';

export interface Outcome extends Verdict {
  /** What was judged, to look at when something is wrong. */
  readonly judged: Case;
  readonly seconds: number;
  readonly billingLines: number;
  readonly operations: number;
}

/** A month of a new tenant through the whole host: read, link, approve all that is offered, apply; then it is judged. */
export async function runScenario(world: World, { request, asOf }: OracleScenario): Promise<Outcome> {
  const started = performance.now();
  const tenant = await loadWorld(world, { request, asOf });
  const read = await openMonth(tenant, MONTH);
  await acceptSuggestions(tenant, read.id);
  const unlinked = (await allLines(tenant, read.id)).filter((line) => !isLinked(line));
  const before = await world.target.state<TargetState & Record<string, unknown[]>>();
  const written = unlinked.length > 0 ? NOTHING : await approveAndApply(tenant, read);
  const judged: Case = {
    month: { start: `${MONTH}-01`, before: '2026-11-01' },
    asOf,
    edition: request.edition ?? 'reseller',
    source: await world.source.state<SourceState & Record<string, unknown[]>>(),
    before,
    after: await world.target.state<TargetState & Record<string, unknown[]>>(),
  };
  const verdict = judge(judged);
  const names = unlinked.map((line) => `${line.customer.name}, ${line.service.name} found no link`);
  return {
    ...verdict,
    judged,
    wrong: [...names, ...written.failed, ...verdict.wrong],
    seconds: (performance.now() - started) / 1000,
    billingLines: read.counts.lines,
    operations: written.operations,
  };
}

/** Both sandboxes with the scenario on its day, and a new tenant that is connected to them. */
export async function loadWorld(world: World, { request, asOf }: OracleScenario): Promise<World> {
  for (const side of [world.source, world.target]) {
    await side.reset(request);
    await side.clock(`${asOf}T08:00:00Z`);
  }
  const { seed, edition = 'reseller' } = request;
  const api = await newTenant(world.host.url, `Oracle ${seed} ${Date.now()}`);
  return { ...world, api, ...(await connect(api, world.sandboxes, { edition })) };
}

interface Written {
  readonly operations: number;
  /** What could not be written, in sentences. */
  readonly failed: readonly string[];
}

const NOTHING: Written = { operations: 0, failed: [] };

/** A clerk who takes every offer: then the closing state has no excuse. */
async function approveAndApply(tenant: World, { id }: RunReply): Promise<Written> {
  const plan = await planOf(tenant, id);
  if (!plan.canApprove) return { operations: 0, failed: plan.blockedBy };
  const chosen = plan.operations.filter((one) => one.kind.endsWith('-line')).map((one) => one.id);
  if (chosen.length === 0) return NOTHING;
  await approve(tenant, id, plan, chosen);
  await apply(tenant, id);
  const { items } = await operationsOf(tenant, id);
  const failed = items.filter((one) => one.approved && one.state !== 'verified');
  return {
    operations: chosen.length,
    failed: failed.map((one) => `${one.summary}: ${one.state}. ${one.message}`),
  };
}
