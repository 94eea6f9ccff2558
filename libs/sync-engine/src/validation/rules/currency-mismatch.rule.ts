import type { Finding } from '@tallylink/billing-model';
import { finding, type AgreementLineContext, type AgreementLineRule } from './rule.js';

/** Amounts of two currencies are never compared, and a price of another currency is never written. */
export const currencyMismatchRule: AgreementLineRule = (context) => {
  const { group } = context;
  const target = group.agreementLine?.currency ?? group.customer.currency ?? group.lines[0]!.line.currency;
  const other = group.lines.find((one) => one.line.currency !== target)?.line.currency;
  if (other === undefined) return foreignCatalogue(context, target);
  const message = `Billed in ${other} by the source, in ${target} in the target. Nothing is written; link it to a customer in ${other}, or exclude it.`;
  return finding('currency-mismatch', 'blocking', message, { action: 'choose' });
};

/** A new line starts with the catalogue's price, unless a price rule gives another. */
function foreignCatalogue({ group, desired }: AgreementLineContext, currency: string): Finding | null {
  const { agreementLine, service, customer } = group;
  if (agreementLine) return null;
  const catalogue = service.unitPrice?.currency ?? currency;
  const isPriced = desired.prices.some((price) => price.unitPrice !== null);
  if (isPriced || catalogue === currency) return null;
  const message = `${service.name} has its price in ${catalogue} in the target, and ${customer.name} is billed in ${currency}. Nothing is added; set a price rule, which makes a price in ${currency}, or exclude it.`;
  return finding('currency-mismatch', 'blocking', message, { action: 'choose' });
}
