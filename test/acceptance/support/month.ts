import type {
  CreateMissingItem,
  CreateMissingReply,
  LineReply,
  LinesPageReply,
  OperationListReply,
  PlanReply,
  RunReply,
  UnlinkedChargeListReply,
} from '@tallylink/api-client';
import type { World } from './world.js';

const SCORE = 85;
const PAGE = 2000;
const MOST_PAGES = 50;

/** Starts a month and waits until it is open. */
export async function openMonth(world: World, month: string): Promise<RunReply> {
  const { id } = await startMonth(world, month);
  return world.api.runIn(id, ['open']);
}

export function startMonth({ api, applicationLinkId }: World, month: string): Promise<RunReply> {
  return api.post<RunReply>(`application-links/${applicationLinkId}/runs`, { month });
}

/** Every line of a run. */
export async function allLines({ api }: World, runId: string): Promise<LineReply[]> {
  const lines: LineReply[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const after: string = cursor === null ? '' : `&cursor=${cursor}`;
    const reply: LinesPageReply = await api.get(`runs/${runId}/lines?limit=${PAGE}${after}`);
    lines.push(...reply.items);
    cursor = reply.nextCursor;
    if (cursor === null) return lines;
  }
  throw new Error(`The run has more than ${MOST_PAGES} pages of lines.`);
}

export const isLinked = ({ links }: LineReply): boolean =>
  links.customer.linked && links.contract.linked && links.service.linked;

export const acceptSuggestions = ({ api }: World, runId: string): Promise<unknown> =>
  api.post(`runs/${runId}/accept-suggestions`, { minimumScore: SCORE });

/** Whatever has no link yet, and every charge without a line, is excluded: the month is tied out. */
export async function excludeTheRest(
  world: World,
  runId: string,
  reason = 'Billed outside of the PSA.',
): Promise<void> {
  const lines = (await allLines(world, runId)).filter((line) => !isLinked(line) && line.state !== 'excluded');
  const charges = await world.api.get<UnlinkedChargeListReply>(`runs/${runId}/unlinked-charges`);
  const selection = {
    lineIds: lines.map((line) => line.id),
    chargeIds: charges.items.filter((charge) => !charge.excluded).map((charge) => charge.id),
  };
  if (selection.lineIds.length + selection.chargeIds.length === 0) return;
  await world.api.post(`runs/${runId}/exclude`, { ...selection, reason });
}

/** Creates what lines lack, and waits until the run is open with it. */
export async function createMissing(
  { api }: World,
  runId: string,
  items: readonly CreateMissingItem[],
): Promise<void> {
  const { operations } = await api.post<CreateMissingReply>(`runs/${runId}/create-missing`, { items });
  const ids = new Set(operations.map((operation) => operation.id));
  await leavesStage(api, runId, 'apply');
  const { items: all } = await api.get<OperationListReply>(`runs/${runId}/operations`);
  const stopped = all.filter((operation) => ids.has(operation.id) && operation.state !== 'verified');
  if (stopped.length > 0)
    throw new Error(`Not created: ${stopped.map((one) => `${one.summary} ${one.message}`).join('; ')}`);
}

async function leavesStage(
  api: World['api'],
  runId: string,
  stage: RunReply['progress']['stage'],
): Promise<void> {
  for (let look = 0; look < 6000; look += 1) {
    const { progress } = await api.get<RunReply>(`runs/${runId}`);
    if (progress.stage !== stage) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The run does not leave the stage ${stage}.`);
}

/** A month that was read, linked as suggested and tied out. */
export async function tiedOutMonth(world: World, month: string): Promise<{ runId: string; plan: PlanReply }> {
  const { id: runId } = await openMonth(world, month);
  await acceptSuggestions(world, runId);
  await excludeTheRest(world, runId);
  return { runId, plan: await planOf(world, runId) };
}

export const planOf = ({ api }: World, runId: string): Promise<PlanReply> =>
  api.get<PlanReply>(`runs/${runId}/plan`);

export async function approve(
  { api }: World,
  runId: string,
  plan: PlanReply,
  operationIds?: readonly string[],
): Promise<PlanReply> {
  return api.post(`runs/${runId}/plan/approve`, {
    hash: plan.hash,
    ...(operationIds ? { operationIds } : {}),
  });
}

/** Applies an approved run and waits for its end. */
export async function apply({ api }: World, runId: string): Promise<RunReply> {
  await api.post(`runs/${runId}/apply`);
  return api.runIn(runId, ['applied', 'partially-applied']);
}

export const operationsOf = ({ api }: World, runId: string): Promise<OperationListReply> =>
  api.get<OperationListReply>(`runs/${runId}/operations`);
