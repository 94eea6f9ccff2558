import { equalMoney, type Money } from '@tallylink/billing-model';
import type { AgreementLineContext } from '../validation/rules/rule.js';

/**
 * Whether both sides are the same on one level, from before the month to its end and after it, and nobody decided
 * anything about the line: then no day has to be looked at.
 */
export function isSettled(context: AgreementLineContext): boolean {
  const { desired, group, units } = context;
  const constant = desired.open.length === 1 && desired.costs.length === 1 && desired.prices.length === 1;
  const undecided = group.setBacks.length === 0 && desired.knownEnds.length === 0;
  const same = units.kind === 'equal' && !units.tolerated;
  return constant && undecided && same && coversMonth(context) && sameValues(context);
}

/** The contract holds the month, and the target's last step begins before it. */
function coversMonth({ desired, group }: AgreementLineContext): boolean {
  const { period } = group.agreement;
  const last = group.agreementLine?.steps.at(-1);
  return (
    last !== undefined &&
    last.day <= desired.period.start &&
    period.start <= desired.period.start &&
    period.endExclusive >= desired.period.endExclusive
  );
}

/** To the last decimal: what a tolerance lets pass is still named. */
function sameValues({ desired, group }: AgreementLineContext): boolean {
  const { unitCost, unitPrice } = group.agreementLine!.steps.at(-1)!;
  const [cost, price] = [desired.costs[0]!, desired.prices[0]!.unitPrice];
  return equal(cost.unitCost, unitCost) && (price === null || equal(price, unitPrice));
}

function equal(a: Money | null, b: Money | null): boolean {
  return a !== null && b !== null && (a.amount === b.amount ? a.currency === b.currency : equalMoney(a, b));
}
