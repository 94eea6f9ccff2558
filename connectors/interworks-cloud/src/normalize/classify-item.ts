import type { Period, SourceCharge } from '@tallylink/billing-model';
import type { WireItem } from '../wire.js';
import type { UnitTerm } from './unit-terms.js';

/** What the classification looks at. `negative`: the charge lowers the bill. */
export interface ItemFacts {
  readonly item: WireItem;
  readonly period: Period | null;
  readonly term: UnitTerm;
  readonly negative: boolean;
}

/** See {@link SourceCharge.classification}. */
export type Classified = {
  readonly classification: SourceCharge['classification'];
  readonly reason: string | null;
};

/** The first that fits (cases.md, algorithm A, step 5). Of what is adjusting, assembly decides. */
export function classifyItem({ item, period, term, negative }: ItemFacts): Classified {
  const subscription = item.subscriptions?.[0];
  if (subscription?.usages && subscription.usages.length > 0)
    return { classification: 'usage', reason: null };
  if (!subscription)
    return chargeOnly(item.assets?.length ? 'asset' : item.product ? 'no subscription' : 'manual line');
  if (item.assets?.length) return chargeOnly('asset');
  if (!item.product) return chargeOnly('no product');
  if (term.setUp) return chargeOnly('set-up fee');
  if (!term.recurring) return chargeOnly('not a recurring charge');
  if (!period) return chargeOnly('no charged days');
  return { classification: negative ? 'adjusting' : 'unit', reason: null };
}

const chargeOnly = (reason: string): Classified => ({ classification: 'charge-only', reason });
