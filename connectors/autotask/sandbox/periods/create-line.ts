import { dayNumber } from '@tallylink/billing-model';
import {
  addLine,
  collectionOf,
  recordOf,
  type AutotaskState,
  type AutotaskWorld,
} from '../autotask-state.js';
import { dayOf, fourDecimals, type WireRecord, type WireValue } from '../wire-values.js';
import type { ServiceLine } from './line-types.js';

/** What a new contract service needs; price and cost fall back on the catalogue's. */
export interface NewLine {
  readonly contract: WireRecord;
  readonly service: WireRecord;
  readonly price?: WireValue | undefined;
  readonly cost?: WireValue | undefined;
  readonly id?: number;
  readonly invoiceDescription?: WireValue | undefined;
  readonly internalDescription?: WireValue | undefined;
}

/** Puts a service on a contract: its record and a line without any units yet. */
export function createLine(world: Pick<AutotaskWorld, 'state'>, wanted: NewLine): ServiceLine {
  const { state } = world;
  const { contract, service } = wanted;
  const id = collectionOf(state, 'ContractServices').insert({
    ...(wanted.id === undefined ? {} : { id: wanted.id }),
    contractID: contract.id!,
    internalDescription: wanted.internalDescription ?? null,
    invoiceDescription: wanted.invoiceDescription ?? service.invoiceDescription ?? service.name!,
    quoteItemID: null,
    serviceID: service.id!,
  });
  const line: ServiceLine = {
    id,
    contractID: contract.id as number,
    serviceID: service.id as number,
    ordinal: state.lines.size + 1,
    epochDay: dayNumber(dayOf(contract.startDate)),
    basePrice: amountOf(wanted.price ?? service.unitPrice),
    baseCost: amountOf(wanted.cost ?? service.unitCost),
    steps: [],
    stamps: new Map(),
    posted: new Map(),
    rows: null,
  };
  addLine(state, line);
  return line;
}

/** Forgets computed rows after a contract's dates changed. */
export function forgetRows(state: AutotaskState, contractID: number): void {
  for (const line of state.linesOfContract.get(contractID) ?? []) line.rows = null;
}

/** The contract of a line. */
export function contractOf(state: AutotaskState, line: ServiceLine): WireRecord {
  const contract = recordOf(state, 'Contracts', line.contractID);
  if (!contract) throw new Error(`Contract ${line.contractID} of contract service ${line.id} is gone.`);
  return contract;
}

function amountOf(value: WireValue | undefined): string {
  return typeof value === 'number' || typeof value === 'string' ? fourDecimals(value) : '0';
}
