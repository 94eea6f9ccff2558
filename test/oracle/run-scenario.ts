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
import { judge, type Verdict } from './truth/judge.js';
import type { SourceState } from './truth/source-state.js';
import type { TargetState } from './truth/target-state.js';

export interface Outcome extends Verdict {
  readonly seconds: number;
  readonly billingLines: number;
  readonly operations: number;
}

/** A month of a new tenant through the whole host: read, link, approve all that is offered, apply; then it is judged. */
export async function runScenario(world: World, { request, asOf }: OracleScenario): Promise<Outcome> {
  const started = performance.now();
  for (const side of [world.source, world.target]) {
    await side.reset(request);
    await side.clock(`${asOf}T08:00:00Z`);
  }
  const tenant = await tenantOf(world, request);
  const read = await openMonth(tenant, MONTH);
  await acceptSuggestions(tenant, read.id);
  const unlinked = (await allLines(tenant, read.id)).filter((line) => !isLinked(line));
  const before = await world.target.state<TargetState & Record<string, unknown[]>>();
  const written = unlinked.length > 0 ? 0 : await approveAndApply(tenant, read);
  const verdict = judge({
    month: { start: `${MONTH}-01`, before: '2026-11-01' },
    asOf,
    edition: request.edition ?? 'reseller',
    source: await world.source.state<SourceState & Record<string, unknown[]>>(),
    before,
    after: await world.target.state<TargetState & Record<string, unknown[]>>(),
  });
  const names = unlinked.map((line) => `${line.customer.name}, ${line.service.name} found no link`);
  return {
    ...verdict,
    wrong: [...names, ...verdict.wrong],
    seconds: (performance.now() - started) / 1000,
    billingLines: read.counts.lines,
    operations: written,
  };
}

async function tenantOf(
  world: World,
  { seed, edition = 'reseller' }: OracleScenario['request'],
): Promise<World> {
  const api = await newTenant(world.host.url, `Oracle ${seed} ${Date.now()}`);
  return { ...world, api, ...(await connect(api, world.sandboxes, { edition })) };
}

/** A clerk who takes every offer: then the closing state has no excuse. */
async function approveAndApply(tenant: World, { id }: RunReply): Promise<number> {
  const plan = await planOf(tenant, id);
  if (!plan.canApprove) throw new Error(`The plan cannot be approved: ${plan.blockedBy.join(' ')}`);
  const chosen = plan.operations.filter((one) => one.kind.endsWith('-line')).map((one) => one.id);
  if (chosen.length === 0) return 0;
  await approve(tenant, id, plan, chosen);
  const run = await apply(tenant, id);
  const { items } = await operationsOf(tenant, id);
  const failed = items.filter((one) => one.approved && one.state !== 'verified');
  if (run.state !== 'applied' || failed.length > 0)
    throw new Error(
      `Not written: ${failed.map((one) => `${one.summary}: ${one.state} ${one.message}`).join('; ')}`,
    );
  return chosen.length;
}
