import { sumMoney, type Money } from '@tallylink/billing-model';
import type { CustomerPreview, PlanLeftover, PlanTotals } from './plan.js';

/** What the plan does per currency. Amounts of different currencies are never added. */
export function planTotals(
  customers: readonly CustomerPreview[],
  leftovers: readonly PlanLeftover[],
): PlanTotals[] {
  const named = leftovers.flatMap((one) => (one.money ? [one.money] : []));
  const currencies = new Set([...customers.map((one) => one.currency), ...named.map((one) => one.currency)]);
  return [...currencies].sort().map((currency) => {
    const own = customers.filter((one) => one.currency === currency);
    return {
      currency,
      thisMonth: sumPairs(
        own.map((one) => one.thisMonth),
        currency,
      ),
      nextMonth: sumPairs(
        own.map((one) => one.nextMonth),
        currency,
      ),
      leftovers: sumMoney(
        named.filter((one) => one.currency === currency),
        currency,
      ),
    };
  });
}

/** What a bill is without the plan and with it. */
export interface BeforeAfter {
  readonly before: Money;
  readonly after: Money;
}

export function sumPairs(pairs: readonly BeforeAfter[], currency: string): BeforeAfter {
  const sum = (side: keyof BeforeAfter): Money =>
    sumMoney(
      pairs.map((pair) => pair[side]),
      currency,
    );
  return { before: sum('before'), after: sum('after') };
}
