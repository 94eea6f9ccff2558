import type { Finding } from '@tallylink/billing-model';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** Amounts of two currencies are never compared, and a price of another currency is never written. */
export const currencyMismatchRule: AgreementLineRule = (context) => {
  const { group } = context;
  const target = group.agreementLine?.currency ?? group.customer.currency;
  const source = group.lines.map((one) => one.line.currency);
  const other = source.find((currency) => currency !== (target ?? source[0]));
  if (other === undefined) return foreignCatalogue(context, target ?? source[0]!);
  const message = `Billed in ${other} by the source, in ${target ?? source[0]} in the target. Nothing is written; link it to a customer in ${other}, or exclude it.`;
  return finding('currency-mismatch', 'blocking', message, { action: 'choose' });
};

/** A new line starts with the catalogue's price, unless a price rule gives another. */
function foreignCatalogue({ group, desired }: AgreementLineContext, currency: string): Finding | null {
  const { agreementLine, service, customer } = group;
  const catalogue = service.unitPrice?.currency ?? currency;
  const isPriced = desired.prices.some((price) => price.unitPrice !== null);
  if (agreementLine || isPriced || catalogue === currency) return null;
  const message = `${service.name} has its price in ${catalogue} in the target, and ${customer.name} is billed in ${currency}. Nothing is added; set a price rule, which makes a price in ${currency}, or exclude it.`;
  return finding('currency-mismatch', 'blocking', message, { action: 'choose' });
}
