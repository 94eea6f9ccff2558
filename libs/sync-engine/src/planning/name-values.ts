import type { PrefillLine } from './create-missing-types.js';
import type { NameValues } from './name-templates.js';

/** The words that a line has for the placeholders of a template. */
export function nameValues(line: PrefillLine, shared = false): NameValues {
  const { customer, contract, service, billingPeriodMonths, commitmentMonths } = line;
  return {
    customer: customer.name,
    number: customer.id,
    contract: contract.id,
    product: shared ? 'cloud services' : service.name,
    sku: service.code ?? '',
    period: periodWord(billingPeriodMonths ?? 1),
    term: termWord(commitmentMonths),
  };
}

const WORDS: Readonly<Record<number, string>> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'half-yearly',
  12: 'yearly',
};

export const periodWord = (months: number): string => WORDS[months] ?? `every ${months} months`;

function termWord(months: number | null): string {
  if (months === null) return '';
  const years = months / 12;
  return WORDS[months] ?? (Number.isInteger(years) ? `${years} years` : `${months} months`);
}
