import type { Operation } from '@tallylink/billing-model';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import type { OperationsOf } from './operations-of.js';
import { verifyDeleted } from './charges-there.js';
import { verifyCreated } from './verify-created.js';
import { verifyExtended } from './verify-extended.js';
import { verifyAdded, verifyChanged } from './verify-lines.js';

/** Reads back, each kind in lists of its own; one outcome per operation, in the order given. */
export async function verify(
  operations: readonly Operation[],
  context: AutotaskContext,
): Promise<VerifyOutcome[]> {
  const api = new AutotaskApi(context);
  const only = <Kind extends Operation['kind']>(kind: Kind): OperationsOf<Kind> =>
    operations.filter((each): each is Extract<Operation, { kind: Kind }> => each.kind === kind);
  const outcomes = [
    ...(await verifyChanged(only('change-line'), api)),
    ...(await verifyAdded(only('add-line'), api)),
    ...(await verifyExtended(only('extend-agreement'), api)),
    ...(await verifyDeleted(only('delete-charge'), api)),
    ...(await verifyCreated(operations, api)),
  ];
  const byId = new Map(outcomes.map((outcome) => [outcome.operationId, outcome]));
  return operations.map((operation) => {
    const outcome = byId.get(operation.id);
    if (!outcome) throw new Error(`No outcome for operation ${operation.id} of kind ${operation.kind}.`);
    return outcome;
  });
}
