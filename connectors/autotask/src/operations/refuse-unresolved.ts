import type { Operation } from '@tallylink/billing-model';
import { refusal, type Refusal } from './refusal.js';
import { isWireId } from './wire-parts.js';

/** An operation on something that is not created yet is never sent. */
export function refuseUnresolved(operation: Operation): Refusal | null {
  const missing = idsOf(operation).find((id) => id === null || !isWireId(id));
  if (missing === undefined) return null;
  return refusal(
    'REFERENCE.UNRESOLVED',
    `What this is written to does not exist in Autotask yet (${missing ?? 'no customer'}). Create it first.`,
  );
}

function idsOf(operation: Operation): (string | null)[] {
  switch (operation.kind) {
    case 'change-line':
      return [operation.agreementLineId];
    case 'add-line':
      return [operation.agreementId, operation.serviceId];
    case 'create-agreement':
      return [operation.targetCustomerId];
    case 'create-charge':
    case 'extend-agreement':
      return [operation.agreementId];
    case 'delete-charge':
      return [operation.agreementId, operation.chargeId];
    case 'create-customer':
    case 'create-service':
      return [];
  }
}
