import type { Instalments } from '@tallylink/billing-model';
import type { WireInstalmentPlan } from '../wire.js';

/** How a term is paid; `null` when the subscription has no plan, in any of the ways a server may say so. */
export function instalmentsOf(plan: WireInstalmentPlan | null): Instalments | null {
  const count = wholeNumber(plan?.installments);
  const everyMonths = wholeNumber(plan?.installmentsFrequency);
  return count === null || everyMonths === null ? null : { count, everyMonths };
}

function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' ? Number.parseInt(value, 10) : value;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : null;
}
