import type { OperationReply } from '../../../api/schemas';

const CREATIONS: readonly string[] = ['create-customer', 'create-agreement', 'create-service'];

/**
 * The plan's own operations. What was created from the grid was confirmed, followed and answered for in its dialog,
 * and its line stays to do until it is linked or excluded.
 */
export const plannedOperations = (operations: readonly OperationReply[]): OperationReply[] =>
  operations.filter(({ kind }) => !CREATIONS.includes(kind));
