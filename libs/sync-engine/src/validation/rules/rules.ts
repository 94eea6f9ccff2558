import { ambiguousRule } from './ambiguous.rule.js';
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
import type { AgreementLineRule, LineRule } from './rule.js';
import { sourceRule } from './source.rule.js';
import { targetInactiveRule } from './target-inactive.rule.js';
import { unitsMismatchRule } from './units-mismatch.rule.js';
import { unlinkedRule } from './unlinked.rule.js';
import { usageChargeRule } from './usage-charge.rule.js';

/** Asked of every line by itself. */
export const lineRules: readonly LineRule[] = [unlinkedRule, ambiguousRule, usageChargeRule, sourceRule];

/** Asked once of every agreement line; the answers stand on each of its lines. */
export const agreementLineRules: readonly AgreementLineRule[] = [
  repeatServiceRule,
  currencyMismatchRule,
  billingPeriodMismatchRule,
  targetInactiveRule,
  fractionalUnitsRule,
  outsideContractDatesRule,
  missingOnTargetRule,
  missingOnSourceRule,
  unitsMismatchRule,
  driftRule,
  dateMismatchRule,
  costMismatchRule,
  priceMismatchRule,
  periodPostedRule,
  commitmentLockedRule,
  futureChangeRule,
  costUnreadableRule,
  roundingRule,
];
