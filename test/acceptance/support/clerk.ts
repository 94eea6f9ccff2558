import type { CreateMissingItem, LineReply, RunReply } from '@tallylink/api-client';
import { acceptSuggestions, allLines, createMissing, excludeTheRest, isLinked } from './month.js';
import type { World } from './world.js';

const KINDS = ['customer', 'contract', 'service'] as const;
/** Linking a customer brings suggestions for its contracts, and those for their services. */
const ROUNDS = 3;

/** Someone new to the PSA, someone without a contract, and something that was never sold before. */
const MISSING = {
  customer: 'Juniper & Vale Florists',
  contract: 'Moss & Fern Garden Centres',
  service: 'Web Filter',
};

/** What a clerk does with a month that was read: accept, create, choose, exclude. It is tied out afterwards. */
export async function workThrough(world: World, runId: string): Promise<RunReply> {
  await acceptSuggestions(world, runId);
  await createWhatIsMissing(world, runId);
  await chooseTheRest(world, runId);
  await excludeTheRest(world, runId, 'Not billed through contracts.');
  return world.api.get<RunReply>(`runs/${runId}`);
}

async function createWhatIsMissing(world: World, runId: string): Promise<void> {
  const lineOf = async (fits: (line: LineReply) => boolean): Promise<string> => {
    const line = (await allLines(world, runId)).find(fits);
    if (!line) throw new Error('The demo has no line that lacks this any more.');
    return line.id;
  };
  const newcomer = await lineOf((line) => line.customer.name === MISSING.customer);
  const homeless = await lineOf(
    (line) => line.customer.name === MISSING.contract && !line.links.contract.linked,
  );
  const novel = await lineOf((line) => line.service.name === MISSING.service && !line.links.service.linked);
  const item = (kind: CreateMissingItem['kind'], lineId: string): CreateMissingItem => ({ kind, lineId });
  // A service that is new to the PSA needs the price that customers pay: no rule is set.
  const service = { ...item('service', novel), unitPrice: { amount: '3.90', currency: 'EUR' } };
  await createMissing(world, runId, [item('customer', newcomer), item('contract', homeless), service]);
  await createMissing(world, runId, [item('contract', newcomer)]);
}

/** Takes each best suggestion that was too weak to be accepted in bulk. */
async function chooseTheRest(world: World, runId: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const items = (await allLines(world, runId)).filter((line) => !isLinked(line)).flatMap(choices);
    if (items.length === 0) return;
    await world.api.put(`application-links/${world.applicationLinkId}/entity-links`, { runId, items });
  }
}

function choices(line: LineReply): { kind: string; lineId: string; targetId: string; reason: string }[] {
  return KINDS.flatMap((kind) => {
    const { linked, suggestion } = line.links[kind];
    if (linked || !suggestion) return [];
    return [{ kind, lineId: line.id, targetId: suggestion.targetId, reason: 'Looked up by hand.' }];
  });
}
