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
    const before = earlier.get(key);
    const said = judge(row, {
      same: named(kind, row.name, prepared.operation.targetCustomerId),
      likely: alike(kind, line.id),
      working: isUnderWay(before),
      refusal: refused.get(key),
    });
    const isTicked = said.clear && (needs === null || ticked.has(needs));
    if (isTicked) ticked.add(key);
    const { clear: _clear, ...shown } = said;
    return {
      ...{ key, kind, name: row.name, needs, proof: row.proof },
      ...shown,
      longestName: material.reading.capabilities.longestNames?.[kind] ?? null,
      lineId: line.id,
      lines: row.lineIds.length,
      customerName: line.customer.name,
      serviceName: line.service.name,
      currency: line.currency,
      values: { ...prepared.operation.after },
      ticked: isTicked,
      earlier: before && breaksChain(before.state) ? { state: before.state, message: before.message } : null,
    };
  });
}

interface Evidence {
  /** What has this very name. */
  readonly same: readonly LookAlike[];
  readonly likely: readonly LookAlike[];
  readonly working: boolean;
  readonly refusal: string | undefined;
}

/** What speaks against a row. `clear`: nothing does. */
function judge(row: FilledRow, { same, likely, working, refusal }: Evidence) {
  const problems = [...row.problems, ...(refusal === undefined ? [] : [refusal])];
  const doubtful = row.suggested || likely.some(({ score }) => score >= PROBABLY_MEANT);
  const nameTaken = same.length > 0;
  return {
    lookAlikes: together([...same, ...likely]),
    needsPrice: row.prepared.prefill.missing.includes('unitPrice'),
    clear: problems.length === 0 && !working && !doubtful && !nameTaken,
    ...{ problems, doubtful, nameTaken, working },
  };
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
