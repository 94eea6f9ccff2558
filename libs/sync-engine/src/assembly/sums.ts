import { sumMoney, type Month, type SourceCharge, type SourceDocument } from '@tallylink/billing-model';
import type { AcceptedCharges } from './accept-charges.js';
import type { AssemblySums, ChargeSum, CurrencySums } from './assembly-result.js';
import { monthOfCharge } from './month-charges.js';

/** What was read, per currency: from the documents' own totals and, apart from them, from the charges. */
export function readingSums(accepted: AcceptedCharges, month: Month): AssemblySums {
  const currencies = new Set([
    ...accepted.documents.map((document) => document.totalBeforeTax.currency),
    ...accepted.read.map((charge) => charge.amount.currency),
  ]);
  return {
    currencies: [...currencies].sort().map((currency) => currencySums(accepted, month, currency)),
    unbalanced: accepted.unbalanced,
    withoutDocument: accepted.withoutDocument,
  };
}

function currencySums(accepted: AcceptedCharges, month: Month, currency: string): CurrencySums {
  const charges = accepted.read.filter((charge) => charge.amount.currency === currency);
  const documents = accepted.documents.filter((document) => document.totalBeforeTax.currency === currency);
  return {
    currency,
    documents: {
      count: documents.length,
      declared: declaredSum(documents, currency),
      items: chargeSum(charges, currency).total,
    },
    read: chargeSum(charges, currency),
    ofMonth: chargeSum(
      charges.filter((charge) => monthOfCharge(charge) === month),
      currency,
    ),
    otherMonths: chargeSum(
      charges.filter((charge) => monthOfCharge(charge) !== month),
      currency,
    ),
  };
}

const declaredSum = (documents: readonly SourceDocument[], currency: string): ChargeSum['total'] =>
  sumMoney(
    documents.map((document) => document.totalBeforeTax),
    currency,
  );

const chargeSum = (charges: readonly SourceCharge[], currency: string): ChargeSum => ({
  count: charges.length,
  total: sumMoney(
    charges.map((charge) => charge.amount),
    currency,
  ),
});
