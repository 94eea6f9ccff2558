import type { Operation } from '@tallylink/billing-model';
import type { AppliedOperation } from '@tallylink/sync-engine';

/** An undo compensates these; what was created stays in the target. */
const isTakenBack = ({ kind }: Operation): boolean =>
  kind === 'change-line' || kind === 'add-line' || kind === 'create-charge';

/** What of a run's writes no earlier undo took back: an undo takes back an agreement line, or a charge, whole. */
export function whatIsLeft(
  applied: readonly AppliedOperation[],
  undone: readonly Operation[],
): AppliedOperation[] {
  const gone = new Set(undone.map(thingOf));
  return applied.filter(({ operation, reference }) => {
    const thing = operation.kind === 'change-line' ? operation.agreementLineId : reference;
    return !isTakenBack(operation) || thing === null || !gone.has(thing);
  });
}

function thingOf(operation: Operation): string | null {
  if (operation.kind === 'change-line') return operation.agreementLineId;
  return operation.kind === 'delete-charge' ? operation.chargeId : null;
}
