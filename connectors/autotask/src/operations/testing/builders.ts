import { money, type LineState } from '@tallylink/billing-model';

/** What every operation has, whatever it writes. */
export const base = {
  id: 'op-1',
  chain: 'c',
  targetCustomerId: '510',
  summary: 's',
  lineIds: [],
  ticked: true,
} as const;

/** Units with price and cost in euros; `null` for a value that is hidden. */
export const state = (
  units: string,
  price: string | null = '5.90',
  cost: string | null = '4.10',
): LineState => ({
  units,
  unitPrice: price === null ? null : money(price, 'EUR'),
  unitCost: cost === null ? null : money(cost, 'EUR'),
});
