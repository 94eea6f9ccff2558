import { sumMoney, type Money } from '@tallylink/billing-model';

/** Totals, one for each currency. */
export function sumsByCurrency(amounts: readonly Money[]): Money[] {
  const currencies = [...new Set(amounts.map((amount) => amount.currency))].sort();
  return currencies.map((currency) =>
    sumMoney(
      amounts.filter((amount) => amount.currency === currency),
      currency,
    ),
  );
}
