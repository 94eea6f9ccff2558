import { finding, type AgreementLineRule } from './rule.js';

/** Amounts of two currencies are never compared. */
export const currencyMismatchRule: AgreementLineRule = ({ group }) => {
  const target = group.agreementLine?.currency ?? group.customer.currency;
  const source = group.lines.map((one) => one.line.currency);
  const other = source.find((currency) => currency !== (target ?? source[0]));
  if (other === undefined) return null;
  const message = `Billed in ${other} by the source, in ${target ?? source[0]} in the target. Nothing is written; link it to a customer in ${other}, or exclude it.`;
  return finding('currency-mismatch', 'blocking', message, { action: 'choose' });
};
