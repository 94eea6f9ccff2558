import {
  monthOf,
  type LineCharge,
  type Month,
  type SourceCharge,
  type UnlinkedCharge,
} from '@tallylink/billing-model';

/** The month that a charge belongs to: where its days start; without days, that of its document. */
export const monthOfCharge = (charge: SourceCharge): Month =>
  monthOf(charge.period?.start ?? charge.documentDate);

/** A charge as a line shows it. */
export function lineCharge(charge: SourceCharge, countsUnits: boolean): LineCharge {
  return {
    id: charge.id,
    documentCode: charge.documentCode,
    documentId: charge.documentId,
    description: charge.description,
    start: charge.period?.start ?? null,
    endExclusive: charge.period?.endExclusive ?? null,
    units: charge.units,
    amount: charge.amount,
    credit: charge.credit,
    countsUnits,
  };
}

/** A charge that no line took. */
export function unlinkedCharge(charge: SourceCharge, reason: string): UnlinkedCharge {
  return { ...lineCharge(charge, false), customer: charge.customer ?? charge.payer, reason };
}
