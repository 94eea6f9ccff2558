import type { CustomerPreviewReply, OperationReply, PlanReply } from '../../../api/schemas';
import { compareDecimals } from '../../../components/figures/compare-decimals';

/** Operations of one agreement line: approved and stopped together, in date order. */
export interface Chain {
  readonly id: string;
  readonly operations: readonly OperationReply[];
}

export interface ReviewCustomer {
  readonly id: string;
  readonly name: string;
  /** One per currency. */
  readonly previews: readonly CustomerPreviewReply[];
  readonly chains: readonly Chain[];
}

/** Customers are told apart by the target's id; what has none yet, by its name. */
const customerKey = (targetCustomerId: string | null, name: string | null): string =>
  targetCustomerId ?? `name:${name ?? ''}`;

export function chainsOf(operations: readonly OperationReply[]): Chain[] {
  const chains = new Map<string, OperationReply[]>();
  for (const operation of operations) {
    const chain = chains.get(operation.chain);
    if (chain) chain.push(operation);
    else chains.set(operation.chain, [operation]);
  }
  return [...chains].map(([id, members]) => ({ id, operations: members }));
}

const magnitude = (customer: ReviewCustomer): string =>
  (customer.previews[0]?.change.amount ?? '0').replace('-', '');

/** Customers with what changes for them, the largest change of money first. */
export function reviewCustomers(plan: Pick<PlanReply, 'customers' | 'operations'>): ReviewCustomer[] {
  const found = new Map<
    string,
    { id: string; name: string; previews: CustomerPreviewReply[]; operations: OperationReply[] }
  >();
  const entry = (id: string, name: string) => {
    const known = found.get(id) ?? { id, name, previews: [], operations: [] };
    found.set(id, known);
    return known;
  };
  for (const preview of plan.customers)
    entry(customerKey(preview.targetCustomerId, preview.name), preview.name).previews.push(preview);
  for (const operation of plan.operations) {
    const name = operation.customerName ?? 'Catalogue';
    entry(customerKey(operation.targetCustomerId, name), name).operations.push(operation);
  }
  return [...found.values()]
    .map(({ operations, ...customer }) => ({ ...customer, chains: chainsOf(operations) }))
    .filter(({ chains }) => chains.length > 0)
    .sort((a, b) => compareDecimals(magnitude(b), magnitude(a)) || a.name.localeCompare(b.name, 'en'));
}

/** The chains that are offered ticked. A chain is ticked when all of it is. */
export function offeredChains(chains: readonly Chain[]): Set<string> {
  return new Set(
    chains.filter(({ operations }) => operations.every(({ ticked }) => ticked)).map(({ id }) => id),
  );
}

/** The operations that an approval names: all of every ticked chain. */
export function tickedOperationIds(chains: readonly Chain[], ticked: ReadonlySet<string>): string[] {
  return chains
    .filter(({ id }) => ticked.has(id))
    .flatMap(({ operations }) => operations.map(({ id }) => id));
}
