import { addMoney, sumMoney, type Money } from '@tallylink/billing-model';
import type { TieOutCurrency, TieOutGroup, TieOutResult } from '@tallylink/sync-engine';
import type { TieOutDifferenceReply, TieOutReply } from '../run-store/tie-out.dto.js';

const SUBJECTS: Readonly<Record<TieOutCurrency['checks'][number]['code'], string>> = {
  documents: 'Totals of the invoices, and their items',
  months: 'Charges read, and those of this month with those of others',
  lines: 'Charges of the month, and lines with unlinked charges',
};

/** The engine's tie-out as the screens show it: one row for each currency. */
export function tieOutReplies(result: TieOutResult): TieOutReply[] {
  return result.currencies.map((currency) => tieOutReply(currency, result));
}

function tieOutReply(currency: TieOutCurrency, result: TieOutResult): TieOutReply {
  const { lines, charges, ofMonth } = currency;
  const differences = currency.checks.flatMap(differenceOf);
  // The engine's `open` is the gate's: it is open when everything is accounted for.
  const tiedOut =
    result.open ||
    (differences.length === 0 &&
      undecided(lines) + undecided(charges) === 0 &&
      result.rejected === 0 &&
      !nothingElse(result));
  return {
    currency: currency.currency,
    invoicesTotal: ofMonth.total,
    linesTotal: groupTotal(lines, currency.currency),
    unlinkedChargesTotal: charges.unlinked.total,
    excludedChargesTotal: charges.excluded.total,
    linked: addMoney(lines.linked.total, charges.linked.total),
    excluded: lines.excluded.total,
    unlinked: lines.unlinked.total,
    differences,
    counts: {
      charges: ofMonth.count,
      lines: lines.linked.count + lines.excluded.count + lines.unlinked.count,
      linked: lines.linked.count,
      excluded: lines.excluded.count + charges.excluded.count,
      unlinkedLines: lines.unlinked.count,
      unlinkedCharges: charges.unlinked.count,
      rejectedRecords: result.rejected,
      declared: currency.documents.count,
      read: currency.read.count,
    },
    tiedOut,
    reasons: tiedOut ? [] : [...currency.reasons],
  };
}

/** The gate is shut and no currency says why by itself: a reading that is incomplete concerns all of them. */
function nothingElse(result: TieOutResult): boolean {
  return result.unlinkedLines === 0 && result.unlinkedCharges === 0;
}

const undecided = (group: TieOutGroup): number => group.unlinked.count;

const groupTotal = (group: TieOutGroup, currency: string): Money =>
  sumMoney([group.linked.total, group.excluded.total, group.unlinked.total], currency);

function differenceOf(check: TieOutCurrency['checks'][number]): TieOutDifferenceReply[] {
  if (/^-?0(\.0*)?$/.test(check.difference.amount) && check.countDifference === 0) return [];
  const { amount, currency } = check.difference;
  const counted = check.countDifference === 0 ? '' : `, ${check.countDifference} records`;
  return [
    {
      subject: SUBJECTS[check.code],
      message: `They differ by ${amount} ${currency}${counted}.`,
      amount: check.difference,
    },
  ];
}
