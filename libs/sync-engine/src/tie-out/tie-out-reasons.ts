import { roundMoney, type Money } from '@tallylink/billing-model';
import { checkHolds } from './check-holds.js';
import type { TieOutCheck, TieOutCurrency, TieOutInput, TieOutResult } from './tie-out-types.js';

type Counted = Omit<TieOutCurrency, 'reasons'>;
type Undecided = Pick<TieOutResult, 'unlinkedLines' | 'unlinkedCharges'>;

/** Why the gate is shut, most basic reason first, each with what to do next. */
export function tieOutReasons(
  input: TieOutInput,
  counted: Undecided & { readonly currencies: readonly Counted[] },
): string[] {
  return [
    ...readingReasons(input),
    ...rejectedReasons(input),
    ...documentReasons(input, input.sums.unbalanced),
    ...counted.currencies.flatMap((currency) => differenceReasons(input, currency)),
    ...undecidedReasons(counted),
  ];
}

/** The same for one currency: its own numbers, and what concerns every currency. */
export function currencyReasons(input: TieOutInput, currency: Counted): string[] {
  const own = input.sums.unbalanced.filter(({ declared }) => declared.currency === currency.currency);
  return [
    ...readingReasons(input),
    ...rejectedReasons(input),
    ...documentReasons(input, own),
    ...differenceReasons(input, currency),
    ...undecidedReasons({
      unlinkedLines: currency.lines.unlinked.count,
      unlinkedCharges: currency.charges.unlinked.count,
    }),
  ];
}

function readingReasons(input: TieOutInput): string[] {
  return (input.readings ?? [])
    .filter((reading) => reading.declaredCount !== null && reading.declaredCount !== reading.readCount)
    .map(
      (reading) =>
        `The source announced ${reading.declaredCount} ${reading.kind} and ${reading.readCount} arrived. ` +
        'Read the month again.',
    );
}

function rejectedReasons(input: TieOutInput): string[] {
  if (input.rejected.length === 0) return [];
  const first = input.rejected[0]!.message;
  return [`${count(input.rejected.length, 'record')} could not be understood. The first: ${first}`];
}

function documentReasons(input: TieOutInput, documents: TieOutInput['sums']['unbalanced']): string[] {
  const unbalanced = documents.map((document) => {
    const counts =
      document.declaredCount === document.itemCount
        ? ''
        : ` (${document.itemCount} of ${count(document.declaredCount, 'item')})`;
    return (
      `Invoice ${document.code} declares ${text(document.declared)} and its items add up to ${text(document.items)}` +
      `${counts}. Nothing of it was accepted; ask the source for a corrected invoice, or read again.`
    );
  });
  if (input.sums.withoutDocument === 0) return unbalanced;
  const orphans = count(input.sums.withoutDocument, 'charge');
  return [...unbalanced, `${orphans} came without an invoice that declares a total. Read the month again.`];
}

function differenceReasons(input: TieOutInput, currency: Counted): string[] {
  return currency.checks
    .filter((check) => !checkHolds(check))
    .filter((check) => check.code !== 'documents' || input.sums.unbalanced.length === 0)
    .map(
      (check) =>
        `${SENTENCES[check.code](input.month)} ${difference(check)}. Revalidate; if it stays, report it.`,
    );
}

const SENTENCES: Record<TieOutCheck['code'], (month: string) => string> = {
  documents: () => 'The invoices’ own totals and their charges differ by',
  months: (month) => `The charges read, and those of ${month} with those of other months, differ by`,
  lines: (month) => `The charges of ${month}, and the lines with the unlinked charges, differ by`,
};

function difference(check: TieOutCheck): string {
  const charges =
    check.countDifference === 0 ? '' : ` and ${count(Math.abs(check.countDifference), 'charge')}`;
  return `${text(check.difference)}${charges}`;
}

function undecidedReasons({ unlinkedLines: lines, unlinkedCharges: charges }: Undecided): string[] {
  const reasons: string[] = [];
  if (lines > 0) {
    reasons.push(
      `${count(lines, 'line')} ${lines === 1 ? 'is' : 'are'} not linked. Link or exclude with a reason.`,
    );
  }
  if (charges > 0) {
    const belongs = charges === 1 ? 'belongs' : 'belong';
    reasons.push(`${count(charges, 'charge')} ${belongs} to no line. Link or exclude with a reason.`);
  }
  return reasons;
}

const count = (value: number, noun: string): string => `${value} ${noun}${value === 1 ? '' : 's'}`;

/** At least 2 decimals, and never fewer than the amount has: a difference of 0.004 must not read as 0.00. */
function text(value: Money): string {
  const digits = value.amount.split('.')[1]?.length ?? 0;
  return `${roundMoney(value, Math.max(2, digits)).amount} ${value.currency}`;
}
