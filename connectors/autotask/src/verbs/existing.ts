import type { ApplyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { isMarked, type CreatingOperation, type Existing } from './creating.js';
import { existingLines } from './existing-lines.js';
import { existingRecords } from './existing-records.js';

/**
 * Looks for what is about to be created, in lists: by our id, then by its natural key. Ours is there: `applied`, with
 * its id. Somebody else's of the same name: `rejected`, so that no customer gets a double.
 */
export async function existingOf(
  operations: readonly CreatingOperation[],
  api: AutotaskApi,
): Promise<Existing> {
  const additions = operations.filter((each) => each.kind === 'add-line');
  const marked = operations.filter(isMarked);
  return new Map([...(await existingLines(additions, api)), ...(await existingRecords(marked, api))]);
}

/** {@link existingOf} for one. */
export async function existing(operation: CreatingOperation, api: AutotaskApi): Promise<ApplyOutcome | null> {
  return (await existingOf([operation], api)).get(operation.id) ?? null;
}
