import type { PriceRuleDto, PriceRuleReply } from '../../../api/schemas';

export type PriceKind = PriceRuleReply['kind'];

interface PriceKindText {
  readonly value: PriceKind;
  readonly label: string;
  readonly help: string;
}

/** Where a price comes from, in the words of somebody who bills. */
export const priceKinds: readonly PriceKindText[] = [
  { value: 'leave', label: 'Leave prices as they are', help: 'Only units and cost are written.' },
  {
    value: 'copy',
    label: 'Copy the source’s price',
    help: 'Where the source gives none, it stays as it is.',
  },
  { value: 'markup', label: 'Cost plus a percentage', help: '15 makes 11.50 of a cost of 10.00.' },
  { value: 'margin', label: 'Cost plus an amount', help: 'Per unit and period, in the service’s currency.' },
];

/** A price rule as part of a sentence. */
export function priceRuleText({ kind, percent, amount }: PriceRuleReply): string {
  if (kind === 'copy') return 'the price is the source’s';
  if (kind === 'markup') return `the price is cost plus ${percent ?? '0'} %`;
  if (kind === 'margin') return `the price is cost plus ${amount ?? '0'} a unit`;
  return 'prices stay as they are';
}

/** The rule as it is sent: only the figure that its kind has. */
export const priceRule = (kind: PriceKind, percent: string, amount: string): PriceRuleDto => ({
  kind,
  ...(kind === 'markup' ? { percent: percent.trim() } : {}),
  ...(kind === 'margin' ? { amount: amount.trim() } : {}),
});
