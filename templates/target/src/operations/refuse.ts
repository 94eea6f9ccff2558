import {
  equalDecimals,
  isIntegerDecimal,
  roundDecimal,
  type LineState,
  type Operation,
} from '@tallylink/billing-model';

/** Why an operation is not sent at all: a sentence for the row. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export const refusal = (code: string, why: string): Refusal => ({
  code,
  message: `${why} Nothing was changed.`,
});

/** Decimals of a price or cost that the vendor keeps; also what `discover` says. */
export const VALUE_DIGITS = 4;

/** What the vendor cannot hold exactly is refused before it is sent, never rounded on the way. */
export function refuse(operation: Operation): Refusal | null {
  if (operation.kind === 'change-line' || operation.kind === 'add-line') return refuseState(operation.after);
  if (operation.kind !== 'extend-agreement') return null;
  return operation.after.endExclusive > operation.before.endExclusive
    ? null
    : refusal('CONTRACT.NOT_SHORTENED', 'A contract is never shortened: billed periods would be lost.');
}

function refuseState({ units, unitPrice, unitCost }: LineState): Refusal | null {
  if (!isIntegerDecimal(units) || units.startsWith('-'))
    return refusal('UNITS.NOT_WHOLE', `Sample Target takes whole units, not ${units}. Bill the amount once.`);
  const tooFine = [unitPrice, unitCost].find(
    (value) => value && !equalDecimals(value.amount, roundDecimal(value.amount, VALUE_DIGITS)),
  );
  return tooFine
    ? refusal('AMOUNT.TOO_FINE', `Sample Target keeps ${VALUE_DIGITS} decimals, not ${tooFine.amount}.`)
    : null;
}
