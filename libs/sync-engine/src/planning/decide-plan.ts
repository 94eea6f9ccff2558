import type { CreateChargeOperation, Offer } from '@tallylink/billing-model';
import type { LineOperation } from './line-operations.js';
import { planChargeOnce } from './plan-charge-once.js';

/** What people's decisions make of a plan: offered changes that they took, and charges. */
export interface Decided {
  readonly operations: readonly LineOperation[];
  readonly charges: readonly CreateChargeOperation[];
}

/** Plans what was decided. A decision about something that is not offered any more plans nothing. */
export function decidePlan(
  operations: readonly LineOperation[],
  offers: readonly Offer[],
  decided: ReadonlySet<string>,
  runId: string | null,
): Decided {
  const taken = offers.filter((one) => decided.has(one.id));
  const chains = new Set(
    taken
      .filter((one) => one.kind === 'accept-change' || one.kind === 'charge-and-change')
      .map((one) => chainOf(one)),
  );
  return {
    operations: operations.map((one) => (chains.has(one.chain) ? { ...one, ticked: true } : one)),
    charges: taken.filter((one) => one.charge !== null).map((one) => planChargeOnce(one, runId)),
  };
}

/** An offer's id names the agreement line, or what will be one, after its kind. */
const chainOf = (offer: Offer): string => `line:${offer.id.split('|')[1]!}`;
