import type { MarkedOperation } from './creating.js';

/** Where our id and the natural key of a created record stand. */
export interface RecordPlace {
  readonly entity: string;
  readonly reference: string;
  readonly name: string;
  /** Two of one name are one too many. */
  readonly nameIsUnique: boolean;
  readonly word: string;
  /** The record's own field that a name is unique in, for example its company; null: in the whole database. */
  readonly scope: string | null;
}

/** One row a kind. */
export const RECORD_PLACES: Readonly<Record<MarkedOperation['kind'], RecordPlace>> = {
  'create-customer': {
    entity: 'Companies',
    reference: 'companyNumber',
    name: 'companyName',
    nameIsUnique: true,
    word: 'company',
    scope: null,
  },
  'create-service': {
    entity: 'Services',
    reference: 'externalID',
    name: 'name',
    nameIsUnique: true,
    word: 'service',
    scope: null,
  },
  'create-agreement': {
    entity: 'Contracts',
    reference: 'contractNumber',
    name: 'contractName',
    nameIsUnique: true,
    word: 'contract',
    scope: 'companyID',
  },
  'create-charge': {
    entity: 'ContractCharges',
    reference: 'internalPurchaseOrderNumber',
    name: 'name',
    nameIsUnique: false,
    word: 'charge',
    scope: 'contractID',
  },
};

/** The id that {@link RecordPlace.scope} has for an operation. */
export function scopeOf(operation: MarkedOperation): string | null {
  if (operation.kind === 'create-agreement') return operation.targetCustomerId;
  return operation.kind === 'create-charge' ? operation.agreementId : null;
}
