import type { Operation } from '@tallylink/billing-model';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import type { SampleTargetContext } from '../sample-target.context.js';
import { isCreation } from './created.js';
import { verifyCreated } from './verify-created.js';
import { verifyExtended } from './verify-extended.js';
import { verifyLines } from './verify-lines.js';

/** Reads back, each kind in batches; one outcome for each operation, in the order given. */
export async function verify(
  operations: readonly Operation[],
  context: SampleTargetContext,
): Promise<readonly VerifyOutcome[]> {
  const lines = operations.filter((each) => each.kind === 'change-line' || each.kind === 'add-line');
  const extensions = operations.filter((each) => each.kind === 'extend-agreement');
  const outcomes = [
    ...(await verifyLines(lines, context)),
    ...(await verifyExtended(extensions, context)),
    ...(await verifyCreated(operations.filter(isCreation), context)),
  ];
  const byId = new Map(outcomes.map((outcome) => [outcome.operationId, outcome]));
  return operations.map(({ id, kind }) => {
    const outcome = byId.get(id);
    if (!outcome) throw new Error(`Operation ${id} of the kind ${kind} was never sent by this connector.`);
    return outcome;
  });
}
