import { intersectPeriods, type Finding } from '@tallylink/billing-model';
import { ambiguousRule } from './ambiguous.rule.js';
import { belowCostRule } from './below-cost.rule.js';
import { billingPeriodMismatchRule } from './billing-period-mismatch.rule.js';
import { commitmentLockedRule } from './commitment-locked.rule.js';
import { costMismatchRule } from './cost-mismatch.rule.js';
import { costUnreadableRule } from './cost-unreadable.rule.js';
import { currencyMismatchRule } from './currency-mismatch.rule.js';
import { dateMismatchRule } from './date-mismatch.rule.js';
import { driftRule } from './drift.rule.js';
import { fractionalUnitsRule } from './fractional-units.rule.js';
import { futureChangeRule } from './future-change.rule.js';
import { missingOnSourceRule } from './missing-on-source.rule.js';
import { missingOnTargetRule } from './missing-on-target.rule.js';
import { outsideContractDatesRule } from './outside-contract-dates.rule.js';
import { periodPostedRule } from './period-posted.rule.js';
import { priceMismatchRule } from './price-mismatch.rule.js';
import { repeatServiceRule } from './repeat-service.rule.js';
import { roundingRule } from './rounding.rule.js';
import type { AgreementLineContext, AgreementLineRule, LineContext, LineRule } from './rule.js';
import { sourceRule } from './source.rule.js';
import { targetInactiveRule } from './target-inactive.rule.js';
import { unitsMismatchRule } from './units-mismatch.rule.js';
import { unlinkedRule } from './unlinked.rule.js';
import { usageChargeRule } from './usage-charge.rule.js';

/** Asked of every line by itself. */
const lineRules: readonly LineRule[] = [unlinkedRule, ambiguousRule, usageChargeRule, sourceRule];

/** Why both sides cannot be compared at all, or nothing could be written whatever the comparison says. */
const obstacles: readonly AgreementLineRule[] = [
  repeatServiceRule,
  currencyMismatchRule,
  billingPeriodMismatchRule,
  targetInactiveRule,
  fractionalUnitsRule,
];

const contractDates: readonly AgreementLineRule[] = [outsideContractDatesRule];

/** Where both sides differ, and what stands in the way of closing it. */
const differences: readonly AgreementLineRule[] = [
  missingOnTargetRule,
  missingOnSourceRule,
  unitsMismatchRule,
  driftRule,
  dateMismatchRule,
  costMismatchRule,
  priceMismatchRule,
  belowCostRule,
  periodPostedRule,
  commitmentLockedRule,
  futureChangeRule,
  costUnreadableRule,
  roundingRule,
];

/**
 * Asks every rule once of an agreement line; the answers stand on each of its lines. What blocks the whole line stands
 * alone: a difference beside it would offer an update that cannot be made.
 */
export function agreementLineFindings(context: AgreementLineContext): readonly Finding[] {
  const found: Finding[] = [];
  ask(obstacles, context, found);
  const inTheWay = found.length;
  ask(contractDates, context, found);
  const outside = found.length > inTheWay;
  const alone = inTheWay > 0 || (outside && contractMissesMonth(context));
  if (!alone) ask(differences, context, found);
  return found;
}

function ask(rules: readonly AgreementLineRule[], context: AgreementLineContext, found: Finding[]): void {
  for (const rule of rules) {
    const one = rule(context);
    if (one) found.push(one);
  }
}

/** Everything that the rules of single lines say of one. */
export function lineFindings(context: LineContext): Finding[] {
  const found: Finding[] = [];
  for (const rule of lineRules) for (const one of rule(context)) found.push(one);
  return found;
}

function contractMissesMonth({ group, desired }: AgreementLineContext): boolean {
  return intersectPeriods(group.agreement.period, desired.period) === null;
}
