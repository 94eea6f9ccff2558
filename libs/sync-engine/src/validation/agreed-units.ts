import {
  equalDecimals,
  type AgreementLine,
  type PlainDate,
  type UnitsTimeline,
} from '@tallylink/billing-model';
import type { UnitsComparison } from './compare-units.js';
import type { ValueComparison } from './compare-values.js';
import type { DesiredState } from './desired-state.js';

/** Most lines agree: what is said of them is the same for all. */
export const AGREED_UNITS: UnitsComparison = {
  kind: 'equal',
  tolerated: false,
  stretches: [],
  lasting: [],
  closing: '0',
};
export const AGREED_VALUES: ValueComparison = { differs: null, unreadable: false };

/** The target's only step, where it stands since the month's first day or before; then no day has to be looked at. */
export function onlyStep(
  line: AgreementLine | null,
  start: PlainDate,
): AgreementLine['steps'][number] | null {
  const [first, second] = line?.steps ?? [];
  return first && !second && first.day <= start ? first : null;
}

/** Both sides have the same units all month, and after it. */
export function agreeOnUnits(units: UnitsTimeline, line: AgreementLine | null): boolean {
  const there = onlyStep(line, units.period.start);
  const only = units.steps.length === 1 ? units.steps[0]! : null;
  return there !== null && only !== null && equalDecimals(only.units, there.units);
}

/** Both sides have the same value, to the letter, all month. */
export function agreeOnValue(
  desired: DesiredState,
  line: AgreementLine | null,
  name: 'unitCost' | 'unitPrice',
): boolean {
  const there = onlyStep(line, desired.period.start)?.[name];
  const wanted = name === 'unitCost' ? desired.costs : desired.prices;
  if (!there || wanted.length !== 1) return false;
  const value = name === 'unitCost' ? desired.costs[0]!.unitCost : desired.prices[0]!.unitPrice;
  return value !== null && value.amount === there.amount && value.currency === there.currency;
}
