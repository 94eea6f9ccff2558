import { equalMoney, type AgreementStep, type Money, type PlainDate } from '@tallylink/billing-model';
import type { DesiredState } from '../validation/desired-state.js';
import { stepOnOrNull } from '../validation/step-on-or-null.js';
import type { AgreementLineContext } from '../validation/rules/rule.js';

type ActualSteps = readonly AgreementStep[];

/**
 * Whether both sides are the same on every day, from before the month to its end and after it, and nobody decided
 * anything about the line: then no day has to be looked at.
 */
export function isSettled(context: AgreementLineContext): boolean {
  const { group, desired, units } = context;
  const undecided = group.setBacks.length === 0 && desired.knownEnds.length === 0;
  const same = units.kind === 'equal' && !units.tolerated;
  if (!undecided || !same || !isWantedAsItIs(context)) return false;
  const actual = group.agreementLine?.steps ?? [];
  return coversMonth(context, actual) && sameValues(desired, actual);
}

/** A policy may want the changes of a month on other days than the source's. */
function isWantedAsItIs({ desired, policies }: AgreementLineContext): boolean {
  return desired.open.length === 1 || policies.effective === 'exact';
}

/** The contract holds the month, and the target's steps begin before it and end with it. */
function coversMonth({ desired, group }: AgreementLineContext, actual: ActualSteps): boolean {
  const { period } = group.agreement;
  const { start, endExclusive } = desired.period;
  const [first, last] = [actual[0], actual.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    first.day <= start &&
    last.day < endExclusive &&
    period.start <= start &&
    period.endExclusive >= endExclusive
  );
}

/** To the last decimal, from each day on which a side states them: what a tolerance lets pass is still named. */
function sameValues(desired: DesiredState, actual: ActualSteps): boolean {
  const { start } = desired.period;
  if (!sameValuesOn(desired, actual, start)) return false;
  for (const { day } of desired.costs) if (day > start && !sameValuesOn(desired, actual, day)) return false;
  for (const { day } of actual) if (day > start && !sameValuesOn(desired, actual, day)) return false;
  return true;
}

function sameValuesOn({ costs, prices }: DesiredState, actual: ActualSteps, day: PlainDate): boolean {
  const there = stepOnOrNull(actual, day);
  const price = stepOnOrNull(prices, day)?.unitPrice ?? null;
  const sameCost = equal(stepOnOrNull(costs, day)?.unitCost ?? null, there?.unitCost ?? null);
  return sameCost && (price === null || equal(price, there?.unitPrice ?? null));
}

function equal(a: Money | null, b: Money | null): boolean {
  return a !== null && b !== null && (a.amount === b.amount ? a.currency === b.currency : equalMoney(a, b));
}
