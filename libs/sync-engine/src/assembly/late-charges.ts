import {
  isZeroMoney,
  negateMoney,
  subtractMoney,
  type BillingLine,
  type LineNote,
  type SourceCharge,
} from '@tallylink/billing-model';
import type { AssemblyInput, KnownCharge } from './assembly-input.js';
import type { LateCharge } from './assembly-result.js';
import { monthOfCharge } from './month-charges.js';
import { sayMoney, sayMonth } from './say.js';

/**
 * What came, changed or went after a run of its month had accounted it. Only months with known charges were accounted.
 * A charge that is missing has gone when its month, or its document, was read again.
 */
export function lateCharges(
  input: Pick<AssemblyInput, 'known' | 'documents' | 'month'>,
  read: readonly SourceCharge[],
  lines: readonly BillingLine[],
): LateCharge[] {
  if (input.known.length === 0) return [];
  const accounted = new Set(input.known.map((charge) => charge.month));
  const missing = new Map(input.known.map((charge) => [charge.id, charge]));
  const lineOf = new Map(
    lines.flatMap((line) => line.charges.map((charge) => [charge.id, line.id] as const)),
  );
  const late: LateCharge[] = [];
  for (const charge of read) {
    const month = monthOfCharge(charge);
    const before = takeSame(missing, charge);
    if (!before && !accounted.has(month)) continue;
    const difference = before ? subtractMoney(charge.amount, before.amount) : charge.amount;
    if (before && isZeroMoney(difference)) continue;
    late.push({ chargeId: charge.id, month, lineId: lineOf.get(charge.id) ?? null, difference });
  }
  const documents = new Set(input.documents.map((document) => document.id));
  for (const gone of missing.values()) {
    if (gone.month !== input.month && !documents.has(gone.documentId ?? '')) continue;
    late.push({
      chargeId: gone.id,
      month: gone.month,
      lineId: gone.lineId ?? null,
      difference: negateMoney(gone.amount),
    });
  }
  return late.sort((a, b) => (a.chargeId < b.chargeId ? -1 : 1));
}

/** In another currency it is another charge: the old one has gone and this one has come. */
function takeSame(missing: Map<string, KnownCharge>, charge: SourceCharge): KnownCharge | undefined {
  const known = missing.get(charge.id);
  if (known?.amount.currency !== charge.amount.currency) return undefined;
  missing.delete(charge.id);
  return known;
}

/** A late charge as its line shows it. */
export function lateFinding(late: LateCharge): LineNote {
  const message = `${sayMoney(late.difference)} of ${sayMonth(late.month)} came or changed after that month was run.`;
  return { code: 'late-charge', message, money: late.difference };
}
