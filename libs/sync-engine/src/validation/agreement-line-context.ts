import {
  diffTimelines,
  intersectPeriods,
  type Month,
  type Period,
  type PlainDate,
  type TargetCapabilities,
  type TimelineDifference,
} from '@tallylink/billing-model';
import { policiesFor, type LinkPolicies } from '../linking/index.js';
import type { AgreementLineGroup } from './agreement-line-group.js';
import { actualTimeline, compareUnits } from './compare-units.js';
import { compareCosts, comparePrices } from './compare-values.js';
import { desiredState, type DesiredState } from './desired-state.js';
import { LineCalendar } from './line-calendar.js';
import { stretchesEffect } from './stretches-effect.js';
import { AGREED_UNITS, AGREED_VALUES, agreeOnUnits, agreeOnValue } from './agreed-units.js';
import type { DesiredValueBook } from './desired-value-book.js';
import type { AgreementLineContext } from './rules/rule.js';

export interface CompareInput {
  readonly month: Month;
  readonly period: Period;
  readonly values: DesiredValueBook;
  readonly capabilities: TargetCapabilities;
  readonly policies: LinkPolicies;
  readonly costsVisible: boolean;
}

const NO_DAYS: readonly PlainDate[] = [];

/** Both sides of an agreement line, compared once for all rules and for the planner. */
export function agreementLineContext(group: AgreementLineGroup, input: CompareInput): AgreementLineContext {
  const { month, period, capabilities, costsVisible } = input;
  const place = { customerId: group.customer.id, serviceId: group.service.id };
  const policies = policiesFor(input.policies, place);
  const desired = desiredState(group, period, policies, input.values);
  const calendar = new LineCalendar(
    group.agreement,
    group.agreementLine,
    capabilities,
    group.applied?.days ?? NO_DAYS,
  );
  const { agreementLine } = group;
  const agreed = agreeOnUnits(desired.units, agreementLine);
  const rules = { digits: capabilities.unitValueDigits, tolerances: policies.tolerances };
  return {
    month,
    group,
    desired,
    calendar,
    units: agreed ? AGREED_UNITS : compareUnits(desired, group, policies.tolerances),
    costs: agreeOnValue(desired, agreementLine, 'unitCost')
      ? AGREED_VALUES
      : compareCosts(desired, agreementLine, rules),
    prices: agreeOnValue(desired, agreementLine, 'unitPrice')
      ? AGREED_VALUES
      : comparePrices(desired, agreementLine, rules),
    capabilities,
    policies,
    costsVisible,
    moneyEffect: stretchesEffect(
      { group, desired, calendar, capabilities },
      agreed ? [] : allStretches(group, desired),
    ),
  };
}

/**
 * Every run of days of the month on which the units differ, inside the contract or not; a service that the contract
 * does not have could only be added inside it.
 */
function allStretches(
  { agreement, agreementLine }: AgreementLineGroup,
  { period, units }: DesiredState,
): TimelineDifference[] {
  const days = agreementLine ? period : intersectPeriods(period, agreement.period);
  return days ? diffTimelines(days, units, actualTimeline(agreementLine, days)) : [];
}
