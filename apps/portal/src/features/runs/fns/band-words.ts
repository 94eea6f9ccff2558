import { formatCount, formatCounted, formatMoney } from '../../../components/figures/format-amount';
import type { LineGroup } from './line-row';

const isZero = (amount: string): boolean => !/[1-9]/.test(amount);

/** `4 lines, 2 to do · billed 1,204.00 EUR · effect +12.30 EUR`: what a customer's band says behind the name. */
export function bandWords({ lines, todo, totals }: LineGroup): string {
  const counts = `${formatCounted(lines, 'line')}${todo > 0 ? `, ${formatCount(todo)} to do` : ''}`;
  const billed = totals.map(({ chargesTotal }) => formatMoney(chargesTotal));
  const effects = totals
    .filter(({ moneyEffect }) => !isZero(moneyEffect.amount))
    .map(({ moneyEffect }) => formatMoney(moneyEffect, { signed: true }));
  return [
    counts,
    ...(billed.length > 0 ? [`billed ${billed.join(' + ')}`] : []),
    ...(effects.length > 0 ? [`effect ${effects.join(', ')}`] : []),
  ].join(' · ');
}
