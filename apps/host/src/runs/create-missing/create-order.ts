import type { BillingLine } from '@tallylink/billing-model';
import { breaksChain } from '@tallylink/sync-engine';
import type { OperationEntity } from '../../plans/index.js';
import type { CreateMissingItem } from './create-missing.dto.js';
import type { PreparedCreate } from './create-missing-items.js';

/** Stands for a customer that is created in the same request, until the target has given it an id. */
export const NEW_CUSTOMER = 'the new customer';

/** Source customers that the request itself creates. */
export function customersToCreate(
  asked: readonly { readonly item: Pick<CreateMissingItem, 'kind'>; readonly line: BillingLine }[],
): ReadonlySet<string> {
  return new Set(asked.filter(({ item }) => item.kind === 'customer').map(({ line }) => line.customer.id));
}

export interface OrderedCreate {
  readonly operation: PreparedCreate['operation'];
  /** False: exactly this is on its way already, or done. */
  readonly isNew: boolean;
  /** An earlier try that was stopped. */
  readonly retryOf: string | null;
}

type Earlier = Pick<OperationEntity, 'id' | 'chain' | 'state' | 'retryOf'>;

/**
 * What to create, each thing once, what others need first. A contract of a new customer joins that customer's chain
 * behind it: it waits until the customer is proved, and is not created when the customer is refused.
 */
export function orderCreates(
  prepared: readonly PreparedCreate[],
  earlier: readonly Earlier[],
  newId: () => string,
): OrderedCreate[] {
  const unique = [...new Map(prepared.map((one) => [one.operation.chain, one])).values()];
  // Chains are of one request: an earlier one that was refused does not stop a new try.
  const request = newId();
  const chains = new Map<string, string>();
  return unique.sort(byNeed).map(({ item, line, operation }) => {
    const tries = earlier.filter(({ id, retryOf }) => id === operation.id || retryOf === operation.id);
    const standing = tries.find(({ state }) => !breaksChain(state));
    const waitsFor = operation.targetCustomerId === NEW_CUSTOMER ? chains.get(line.customer.id) : undefined;
    const chain = standing?.chain ?? waitsFor ?? `${operation.chain}~${request}`;
    if (item.kind === 'customer') chains.set(line.customer.id, chain);
    const again = !standing && tries.length > 0;
    return {
      operation: { ...operation, chain, id: standing?.id ?? (again ? newId() : operation.id) },
      isNew: !standing,
      retryOf: again ? operation.id : null,
    };
  });
}

const ORDER = ['customer', 'service', 'contract'];
const byNeed = (a: PreparedCreate, b: PreparedCreate): number =>
  ORDER.indexOf(a.item.kind) - ORDER.indexOf(b.item.kind);
