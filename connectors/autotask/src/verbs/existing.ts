import {
  addDays,
  isZeroDecimal,
  type AddLineOperation,
  type CreateAgreementOperation,
  type CreateChargeOperation,
  type CreateCustomerOperation,
  type CreateServiceOperation,
} from '@tallylink/billing-model';
import type { ApplyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { all } from '../api/paging.js';
import { CONTRACT_SERVICE_FIELDS } from '../normalize/agreement-line.js';
import { mark } from '../operations/mark.js';
import type { Condition, ContractServiceRecord } from '../wire.js';
import { linesOf } from './read-lines.js';

/** Operations that would make a second one if the first were there already. */
export type CreatingOperation =
  | AddLineOperation
  | CreateAgreementOperation
  | CreateChargeOperation
  | CreateCustomerOperation
  | CreateServiceOperation;

/**
 * Looks for what is about to be created: by our id, then by its natural key. Ours is there: `applied`, with its id.
 * Somebody else's of the same name: `rejected`, so that no customer gets a double. Null: nothing is there.
 */
export async function existing(operation: CreatingOperation, api: AutotaskApi): Promise<ApplyOutcome | null> {
  switch (operation.kind) {
    case 'add-line':
      return existingLine(operation, api);
    case 'create-customer':
      return found(
        api,
        { entity: 'Companies', reference: 'companyNumber', name: 'companyName', word: 'company' },
        operation.after,
      );
    case 'create-service':
      return found(
        api,
        { entity: 'Services', reference: 'externalID', name: 'name', word: 'service' },
        operation.after,
      );
    case 'create-agreement':
      return found(
        api,
        { entity: 'Contracts', reference: 'contractNumber', name: 'contractName', word: 'contract' },
        operation.after,
        [{ op: 'eq', field: 'companyID', value: +(operation.targetCustomerId ?? -1) }],
      );
    case 'create-charge':
      return found(
        api,
        { entity: 'ContractCharges', reference: 'internalPurchaseOrderNumber', name: null, word: 'charge' },
        operation.after,
        [{ op: 'eq', field: 'contractID', value: +operation.agreementId }],
      );
  }
}

interface Keys {
  readonly entity: string;
  readonly reference: string;
  /** The natural key; null where several of one name are all right. */
  readonly name: string | null;
  readonly word: string;
}

async function found(
  api: AutotaskApi,
  keys: Keys,
  after: { readonly name: string; readonly reference: string },
  scope: readonly Condition[] = [],
): Promise<ApplyOutcome | null> {
  const reference = mark(after.reference);
  const own: Condition = { op: 'eq', field: keys.reference, value: reference };
  const either: Condition =
    keys.name === null ? own : { op: 'or', items: [own, { op: 'eq', field: keys.name, value: after.name }] };
  const query = {
    entity: keys.entity,
    fields: ['id', keys.reference],
    filter: [either, ...scope],
    purpose: 'read',
  } as const;
  const rows = await all<{ readonly id: number } & Readonly<Record<string, unknown>>>(api, query);
  const ours = rows.find((row) => row[keys.reference] === reference);
  if (ours) return { outcome: 'applied', reference: String(ours.id) };
  const [other] = rows;
  if (!other) return null;
  return {
    outcome: 'rejected',
    code: 'RECORD.DUPLICATE',
    message: `Autotask has a ${keys.word} named "${after.name}" already (id ${other.id}). Nothing was created. Link to it, or choose another name.`,
  };
}

/** A line with units would get ours on top; one without any may take them. */
async function existingLine(operation: AddLineOperation, api: AutotaskApi): Promise<ApplyOutcome | null> {
  const filter: readonly Condition[] = [
    { op: 'eq', field: 'contractID', value: +operation.agreementId },
    { op: 'eq', field: 'serviceID', value: +operation.serviceId },
  ];
  const query = {
    entity: 'ContractServices',
    fields: CONTRACT_SERVICE_FIELDS,
    filter,
    purpose: 'read',
  } as const;
  const contractServices = await all<ContractServiceRecord>(api, query);
  if (contractServices.length === 0) return null;
  const day = operation.effectiveDate;
  const lines = await linesOf(api, contractServices, { start: day, endExclusive: addDays(day, 1) }, 'read');
  const used = lines.find((line) => line.steps.some((step) => !isZeroDecimal(step.units)));
  if (!used) return null;
  return {
    outcome: 'rejected',
    code: 'RECORD.DUPLICATE',
    message: `The contract has this service already (id ${used.id}). Nothing was changed. Link the line to it, and read the month again.`,
  };
}
