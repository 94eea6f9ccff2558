import type {
  Agreement,
  AgreementLine,
  TargetCustomer,
  TargetService,
  TargetState,
} from '@tallylink/billing-model';
import { encoded } from './encoded.js';

/** The target by id. */
export interface TargetIndex {
  readonly state: TargetState;
  readonly customers: ReadonlyMap<string, TargetCustomer>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly services: ReadonlyMap<string, TargetService>;
  readonly lines: ReadonlyMap<string, AgreementLine>;
  readonly agreementsOfCustomer: ReadonlyMap<string, readonly Agreement[]>;
  /** Ids of the agreement lines of a service on a contract: by the contract's id, then by the service's. */
  readonly lineIdsOfService: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly linesOfCustomer: ReadonlyMap<string, readonly AgreementLine[]>;
}

export const lineKeyOf = (agreementId: string, serviceId: string): string =>
  `${encoded(agreementId)}~${encoded(serviceId)}`;

// Every stage asks for it: the same state is indexed once.
const indexes = new WeakMap<TargetState, TargetIndex>();

export function indexTarget(state: TargetState): TargetIndex {
  const known = indexes.get(state);
  if (known) return known;
  const made = madeIndex(state);
  indexes.set(state, made);
  return made;
}

function madeIndex(state: TargetState): TargetIndex {
  return {
    state,
    customers: byId(state.customers),
    agreements: byId(state.agreements),
    services: byId(state.services),
    lines: byId(state.lines),
    agreementsOfCustomer: groupBy(state.agreements, (one) => one.customerId),
    lineIdsOfService: lineIdsOfService(state.lines),
    linesOfCustomer: groupBy(state.lines, (one) => one.customerId),
  };
}

function lineIdsOfService(lines: readonly AgreementLine[]): TargetIndex['lineIdsOfService'] {
  const agreements = new Map<string, Map<string, string[]>>();
  for (const { id, agreementId, serviceId } of lines) {
    let services = agreements.get(agreementId);
    if (!services) agreements.set(agreementId, (services = new Map()));
    const ids = services.get(serviceId);
    if (ids) ids.push(id);
    else services.set(serviceId, [id]);
  }
  return agreements;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Records under the key that each gives, in their own order. */
export function groupBy<T>(records: readonly T[], keyOf: (record: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
