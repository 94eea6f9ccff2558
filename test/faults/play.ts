import type { Operation } from '@tallylink/billing-model';
import type { HandEdit } from './expected-books.js';
import { READ_FAULTS, writeFault } from './faults.js';
import { writeOf, type PlannedChain } from './planned.js';
import type { FaultScenario, KillPoint, Trouble } from './scenario.js';
import { makeStale, type Meddling } from './stale.js';
import type { FaultHost } from './support/fault-host.js';
import type { Lane } from './support/lane.js';
import type { ReportedRun } from './support/runs.js';

/** How a scenario ended: as the host reports it and as the vendor holds it, first with its troubles, then without. */
export interface Played {
  readonly before: readonly string[];
  readonly edits: readonly HandEdit[];
  /** After the apply that met the troubles, however many hosts died in it. */
  readonly first: Ended;
  /** After "apply" was pressed once more with nothing going wrong; the same where nothing was left. */
  readonly last: Ended;
  readonly deaths: number;
  /** Troubles, by place, that never came to pass, because the apply had ended before. */
  readonly unmet: readonly number[];
}

interface Ended {
  readonly run: ReportedRun;
  readonly books: readonly string[];
}

const MOST_LIVES = 6;
const OPEN = ['pending', 'sending', 'unknown', 'applied'];

/** Plays a scenario from a fresh PSA to its end. */
export async function play(lane: Lane, scenario: FaultScenario): Promise<Played> {
  const before = await lane.begin();
  const operations = scenario.chains.flatMap((chain) => chain.operations);
  const edits: HandEdit[] = [];
  const extra: string[] = [];
  const faultIds: number[][] = [];
  for (const trouble of scenario.troubles) {
    const met = await meet(lane, scenario.chains[trouble.chain]!, trouble);
    edits.push(...met.edits);
    extra.push(...met.sentences);
    faultIds.push(met.faultIds);
  }
  for (const { name, after } of scenario.looks) {
    const { fault } = READ_FAULTS.find((one) => one.name === name)!;
    await lane.target.fault({ ...fault, after, match: { method: 'POST', pathSuffix: '/query' } });
  }
  const runId = await lane.runs.approved(operations);
  const deaths = await applied(lane, runId, scenario);
  const first = await ended(lane, runId);
  const waiting = new Set((await lane.target.faults()).map(({ id }) => id));
  const unmet = faultIds.flatMap((ids, place) => (ids.some((id) => waiting.has(id)) ? [place] : []));
  await lane.target.clearFaults();
  const isOpen = first.run.operations.some(({ state }) => OPEN.includes(state));
  if (isOpen) {
    await lane.runs.applyAgain(runId);
    await applied(lane, runId, { ...scenario, kills: [] });
  }
  const last = isOpen ? await ended(lane, runId) : first;
  await lane.runs.end(runId);
  return { before: [...before, ...extra], edits, first, last, deaths, unmet };
}

async function ended(lane: Lane, runId: string): Promise<Ended> {
  return { run: await lane.runs.report(runId), books: await lane.books() };
}

async function meet(
  lane: Lane,
  chain: PlannedChain,
  trouble: Trouble,
): Promise<Meddling & { readonly faultIds: number[] }> {
  if (trouble.what === 'stale') return { ...(await makeStale(lane, chain)), faultIds: [] };
  const match = writeOf(chain.operations[trouble.operation]!);
  const faultIds: number[] = [];
  for (const fault of writeFault(trouble.fault).faults)
    faultIds.push((await lane.target.fault({ ...fault, match })).id);
  return { edits: [], sentences: [], faultIds };
}

/** Applies until the run has ended, with a new host wherever one died. Gives the number of deaths. */
async function applied(lane: Lane, runId: string, { kills, chains }: FaultScenario): Promise<number> {
  let deaths = 0;
  const operations = chains.map((chain) => chain.operations);
  for (let life = 0; life < MOST_LIVES; life += 1) {
    const host = await lane.host();
    if (kills[life]) lane.prepareSuccessor();
    arm(lane, host, kills[life] ?? null, operations);
    const end = await host.apply({ tenantId: lane.runs.tenantId, runId });
    arm(lane, host, null, operations);
    if (end === 'ended' && host.isAlive) {
      const { state } = await lane.runs.report(runId);
      if (state !== 'applying') return deaths;
      throw new Error(`The host left run ${runId} applying: ${host.output}`);
    } else {
      deaths += 1;
      await lane.runs.leaseRunsOut();
    }
  }
  return deaths;
}

function arm(
  lane: Lane,
  host: FaultHost,
  point: KillPoint | null,
  chains: readonly (readonly Operation[])[],
): void {
  const kill = (): void => host.kill();
  host.database.arm(point?.at === 'commit' ? point : null, kill);
  lane.watch = null;
  if (point?.at !== 'write') return;
  const { method, pathSuffix, entity, body, bodyPattern } = writeOf(chains[point.chain]![point.operation]!);
  let armed = true;
  lane.watch = (request, handle) => {
    const fits =
      armed &&
      request.method === method &&
      request.path.endsWith(pathSuffix ?? entity ?? '') &&
      request.bodyText.includes(body ?? '') &&
      new RegExp(bodyPattern ?? '').test(request.bodyText);
    if (!fits) return handle();
    armed = false;
    if (point.side === 'after') {
      const reply = handle();
      kill();
      return reply;
    }
    kill();
    return { status: 500, text: 'Nobody is there any more to hear this.' };
  };
}
