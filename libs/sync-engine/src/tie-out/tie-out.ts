import { addMoney, subtractMoney, sumMoney, zeroMoney, type Money } from '@tallylink/billing-model';
import type { CurrencySums } from '../assembly/index.js';
import { currencyReasons, tieOutReasons } from './tie-out-reasons.js';
import type {
  DecisionState,
  TieOutCheck,
  TieOutCurrency,
  TieOutGroup,
  TieOutInput,
  TieOutResult,
  TieOutSum,
} from './tie-out-types.js';

interface Counted {
  readonly state: DecisionState;
  readonly total: Money;
  readonly charges: number;
}

/**
 * Whether every charge that was read is accounted for, per currency, in sums and in counts. The numbers come from
 * three sides that know nothing of each other (the documents' own totals, the charges, the lines), so that it can fail.
 */
export function tieOut(input: TieOutInput): TieOutResult {
  const lines = input.lines.map((line) => ({
    state: line.state,
    total: line.chargesTotal,
    charges: line.charges.length,
  }));
  const charges = input.unlinkedCharges.map((charge) => ({
    state: charge.state,
    total: charge.amount,
    charges: 1,
  }));
  const currencies = withEveryCurrency(input.sums.currencies, [...lines, ...charges]).map((sums) =>
    withReasons(
      input,
      tieOutCurrency(sums, ofCurrency(lines, sums.currency), ofCurrency(charges, sums.currency)),
    ),
  );
  const counted = {
    currencies,
    unlinkedLines: input.lines.filter((line) => line.state === 'unlinked').length,
    unlinkedCharges: input.unlinkedCharges.filter((charge) => charge.state === 'unlinked').length,
    rejected: input.rejected.length,
  };
  const reasons = tieOutReasons(input, counted);
  return { open: reasons.length === 0, reasons, ...counted };
}

const withReasons = (input: TieOutInput, currency: Omit<TieOutCurrency, 'reasons'>): TieOutCurrency => ({
  ...currency,
  reasons: currencyReasons(input, currency),
});

function tieOutCurrency(
  sums: CurrencySums,
  lines: readonly Counted[],
  charges: readonly Counted[],
): Omit<TieOutCurrency, 'reasons'> {
  const lineGroup = group(lines, sums.currency);
  const chargeGroup = group(charges, sums.currency);
  const { documents, read, ofMonth, otherMonths } = sums;
  const assigned = addSums(groupSum(lineGroup), groupSum(chargeGroup));
  const checks: TieOutCheck[] = [
    { code: 'documents', difference: subtractMoney(documents.declared, documents.items), countDifference: 0 },
    {
      code: 'months',
      difference: subtractMoney(read.total, addMoney(ofMonth.total, otherMonths.total)),
      countDifference: read.count - ofMonth.count - otherMonths.count,
    },
    {
      code: 'lines',
      difference: subtractMoney(ofMonth.total, assigned.total),
      countDifference: ofMonth.count - assigned.charges,
    },
  ];
  return { ...sums, lines: lineGroup, charges: chargeGroup, checks };
}

function group(items: readonly Counted[], currency: string): TieOutGroup {
  const groupOf = (state: DecisionState): TieOutSum => {
    const chosen = items.filter((item) => item.state === state);
    return {
      count: chosen.length,
      charges: chosen.reduce((sum, item) => sum + item.charges, 0),
      total: sumMoney(
        chosen.map((item) => item.total),
        currency,
      ),
    };
  };
  return { linked: groupOf('linked'), excluded: groupOf('excluded'), unlinked: groupOf('unlinked') };
}

const groupSum = (value: TieOutGroup): TieOutSum =>
  addSums(addSums(value.linked, value.excluded), value.unlinked);

function addSums(a: TieOutSum, b: TieOutSum): TieOutSum {
  return { count: a.count + b.count, charges: a.charges + b.charges, total: addMoney(a.total, b.total) };
}

const ofCurrency = (items: readonly Counted[], currency: string): Counted[] =>
  items.filter((item) => item.total.currency === currency);

/** A line in a currency that no charge was read in must not fall out of the comparison. */
function withEveryCurrency(sums: readonly CurrencySums[], items: readonly Counted[]): CurrencySums[] {
  const missing = new Set(items.map((item) => item.total.currency));
  for (const { currency } of sums) missing.delete(currency);
  const empty = [...missing].map((currency): CurrencySums => {
    const none = { count: 0, total: zeroMoney(currency) };
    const documents = { count: 0, declared: zeroMoney(currency), items: zeroMoney(currency) };
    return { currency, documents, read: none, ofMonth: none, otherMonths: none };
  });
  return [...sums, ...empty].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
