import { exact, shown } from './truth/exact.js';

/** What the Autotask sandbox has posted. */
export interface BilledState {
  readonly BillingItems: readonly {
    readonly companyID: number;
    readonly itemDate: string;
    readonly extendedPrice: number;
  }[];
}

/** Sums of a month's items by customer. Each customer has one currency. */
export function billedByCustomer({ BillingItems }: BilledState, month: string): ReadonlyMap<number, string> {
  const sums = new Map<number, bigint>();
  for (const item of BillingItems) {
    if (!item.itemDate.startsWith(month)) continue;
    sums.set(item.companyID, (sums.get(item.companyID) ?? 0n) + exact(item.extendedPrice));
  }
  return new Map([...sums].map(([id, sum]) => [id, shown(sum)]));
}
