import {
  equalDecimals,
  equalMoney,
  type AgreementLine,
  type LineState,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';
import type { VerifyOutcome } from '@tallylink/connector-sdk';

/** What the line shows on a day; 0 units before its first step. */
export function stateOn(line: AgreementLine | undefined, day: PlainDate): LineState {
  const step = line?.steps.findLast((each) => each.day <= day);
  return step ?? { units: '0', unitPrice: null, unitCost: null };
}

/** A change cannot be told from another one, so that the target's own numbers of its day are the proof. */
export function judge(actual: LineState, before: LineState, after: LineState): VerifyOutcome['outcome'] {
  if (shows(actual, after)) return 'present';
  return shows(actual, before) ? 'absent' : 'conflict';
}

const shows = (actual: LineState, wanted: LineState): boolean =>
  equalDecimals(actual.units, wanted.units) &&
  agrees(actual.unitPrice, wanted.unitPrice) &&
  agrees(actual.unitCost, wanted.unitCost);

/** A value that cannot be read, or that was not written, contradicts nothing. */
const agrees = (actual: Money | null, wanted: Money | null): boolean =>
  actual === null || wanted === null || equalMoney(actual, wanted);
