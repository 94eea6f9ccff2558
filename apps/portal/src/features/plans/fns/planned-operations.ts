import type { OperationReply } from '../../../api/schemas';

const CREATIONS: readonly string[] = ['create-customer', 'create-agreement', 'create-service'];

/**
 * The plan's own operations as they stand. What was created from the grid was confirmed, followed and answered for in
 * its dialog; of one that was tried again, only the last try counts.
 */
export function plannedOperations(operations: readonly OperationReply[]): OperationReply[] {
  const triedAgain = new Set(operations.map(({ retryOf }) => retryOf));
  return operations.filter(({ id, kind }) => !CREATIONS.includes(kind) && !triedAgain.has(id));
}
