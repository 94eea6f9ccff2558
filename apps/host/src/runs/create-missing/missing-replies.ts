import { breaksChain } from '@tallylink/sync-engine';
import type { OperationEntity } from '../../plans/index.js';
import type { CreationReply, MissingRowReply } from './create-many.dto.js';
import { createdThing, earlierCreations } from './earlier-creations.js';
import type { FilledRow } from './filled-rows.js';
import { lookAlikes, namesakes, type LookAlike } from './look-alikes.js';
import { isUnderWay, type Missing } from './missing-rows.service.js';

/** What is there is looked for right before, what was made is read back: in pages, which hold more than one go creates. */
export const READS_PER_BATCH = 2;
/** What looks at least as much alike is probably meant, also what is never suggested: a person decides. */
const PROBABLY_MEANT = 80;

/** `refused`: by row key, why the target would not take it. */
export function rowReplies(
  rows: readonly FilledRow[],
  { material, earlier }: Pick<Missing, 'material' | 'earlier'>,
  refused: ReadonlyMap<string, string>,
): MissingRowReply[] {
  const alike = lookAlikes(
    rows.map(({ line }) => line),
    material,
  );
  const named = namesakes(material.target);
  const ticked = new Set<string>();
  return rows.map((row) => {
    const { kind, line, key, needs, prepared } = row;
    const found = together([
      ...named(kind, row.name, prepared.operation.targetCustomerId),
      ...alike(kind, line.id),
    ]);
    const before = earlier.get(key);
    const working = isUnderWay(before);
    const refusal = refused.get(key);
    const problems = [...row.problems, ...(refusal === undefined ? [] : [refusal])];
    const waits = needs !== null && !ticked.has(needs);
    const doubtful = row.suggested || found.some(({ score }) => score >= PROBABLY_MEANT);
    const isTicked = problems.length === 0 && !working && !doubtful && !waits;
    if (isTicked) ticked.add(key);
    return {
      ...{ key, kind, name: row.name, needs, working, problems, proof: row.proof },
      longestName: material.reading.capabilities.longestNames?.[kind] ?? null,
      lineId: line.id,
      lines: row.lineIds.length,
      customerName: line.customer.name,
      serviceName: line.service.name,
      currency: line.currency,
      values: { ...prepared.operation.after },
      needsPrice: prepared.prefill.missing.includes('unitPrice'),
      ticked: isTicked,
      doubtful,
      lookAlikes: found,
      earlier: before && breaksChain(before.state) ? { state: before.state, message: before.message } : null,
    };
  });
}

const together = (found: readonly LookAlike[]): LookAlike[] =>
  [...new Map([...found].reverse().map((one) => [one.targetId, one])).values()].reverse();

/** How creations went, the newest try of each. */
export const creationReplies = (creations: readonly OperationEntity[]): CreationReply[] =>
  [...earlierCreations(creations).values()].flatMap(({ id, data, state, reference, message }) => {
    const thing = createdThing(data);
    if (!thing) return [];
    const ended = state === 'verified' || breaksChain(state);
    return [{ ...thing, operationId: id, state, reference, message, ended }];
  });
