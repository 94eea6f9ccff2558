import {
  equalDecimals,
  equalMoney,
  isZeroDecimal,
  stepOn,
  type AgreementLine,
  type LineState,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';

/** What a line shows of an operation. */
export type Judgement = 'present' | 'absent' | 'conflict';

/** The line on a day, by its own numbers; 0 units before its first step. */
export function stateOn(line: AgreementLine | undefined, day: PlainDate): LineState {
  const none: LineState = { units: '0', unitPrice: null, unitCost: null };
  const step = line?.steps.some((each) => each.day <= day) ? stepOn(line.steps, day) : undefined;
  return step ? { units: step.units, unitPrice: step.unitPrice, unitCost: step.unitCost } : none;
}

/**
 * Compares what is there with what should be there. An adjustment cannot be read back, so the units of its day are the
 * proof; price and cost count where both sides state them. A change of price or cost alone needs one that can be read.
 */
export function judge(actual: LineState, before: LineState, after: LineState): Judgement {
  const showsAfter = shows(actual, after);
  const showsBefore = shows(actual, before);
  if (showsAfter && showsBefore) return sameState(before, after) ? 'present' : 'conflict';
  return showsAfter ? 'present' : showsBefore ? 'absent' : 'conflict';
}

/** Where there are no units no row says a price or a cost: what is read there is a neighbour's. */
const shows = (actual: LineState, wanted: LineState): boolean =>
  equalDecimals(actual.units, wanted.units) &&
  (isZeroDecimal(wanted.units) ||
    (agrees(actual.unitPrice, wanted.unitPrice) && agrees(actual.unitCost, wanted.unitCost)));

/** A value that cannot be read, or that was not written, contradicts nothing. */
const agrees = (actual: Money | null, wanted: Money | null): boolean =>
  actual === null || wanted === null || equalMoney(actual, wanted);

/** The same numbers, and the same values hidden: only then do `before` and `after` not contradict each other. */
const sameState = (a: LineState, b: LineState): boolean =>
  equalDecimals(a.units, b.units) && sameValue(a.unitPrice, b.unitPrice) && sameValue(a.unitCost, b.unitCost);

const sameValue = (a: Money | null, b: Money | null): boolean =>
  a === null || b === null ? a === b : equalMoney(a, b);
