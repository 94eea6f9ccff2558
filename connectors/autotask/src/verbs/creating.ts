import type {
  AddLineOperation,
  CreateAgreementOperation,
  CreateChargeOperation,
  CreateCustomerOperation,
  CreateServiceOperation,
  Operation,
} from '@tallylink/billing-model';
import type { ApplyOutcome } from '@tallylink/connector-sdk';

/** Operations on a record of their own, marked with our id. */
export type MarkedOperation =
  CreateAgreementOperation | CreateChargeOperation | CreateCustomerOperation | CreateServiceOperation;

/** Operations that would make a second one if the first were there already. */
export type CreatingOperation = AddLineOperation | MarkedOperation;

/** Whether an operation creates something. */
export function isCreating(operation: Operation): operation is CreatingOperation {
  return operation.kind === 'add-line' || isMarked(operation);
}

/** Whether an operation creates a record that carries our id. */
export function isMarked(operation: Operation): operation is MarkedOperation {
  return ['create-customer', 'create-agreement', 'create-service', 'create-charge'].includes(operation.kind);
}

/** What is there of each creation, by operation id. Null: nothing like it is there. */
export type Existing = Map<string, ApplyOutcome | null>;
