import {
  agreementStepOn,
  diffTimelines,
  sumMoney,
  unitsOn,
  type Money,
  type Month,
  type TargetCapabilities,
} from '@tallylink/billing-model';
import type { LinkPolicies } from '../linking/index.js';
import type { AgreementLineGroup } from './agreement-line-group.js';
import { billEffect } from './bill-effect.js';
import { actualTimeline, compareUnits } from './compare-units.js';
import { compareCosts, comparePrices } from './compare-values.js';
import { desiredState, type DesiredState } from './desired-state.js';
import { LineCalendar } from './line-calendar.js';
import type { AgreementLineContext } from './rules/rule.js';

export interface CompareInput {
  readonly month: Month;
  readonly capabilities: TargetCapabilities;
  readonly policies: LinkPolicies;
  readonly costsVisible: boolean;
}

/** Both sides of an agreement line, compared once for all rules and for the planner. */
export function agreementLineContext(group: AgreementLineGroup, input: CompareInput): AgreementLineContext {
  const { month, capabilities, policies, costsVisible } = input;
  const desired = desiredState(group, month, policies, capabilities);
  const calendar = new LineCalendar(
    group.agreement,
    group.agreementLine,
    capabilities,
    group.applied?.days ?? [],
  );
  const rules = { digits: capabilities.unitValueDigits, tolerances: policies.tolerances };
  return {
    month,
    group,
    desired,
    calendar,
    units: compareUnits(desired, group, policies.tolerances),
    costs: compareCosts(desired, group.agreementLine, rules),
    prices: comparePrices(desired, group.agreementLine, rules),
    capabilities,
    policies,
    costsVisible,
    moneyEffect: monthEffect(group, desired, calendar, capabilities.amountDigits),
  };
}

/** What the units that differ are worth in the month, at the target's own price. */
function monthEffect(
  group: AgreementLineGroup,
  desired: DesiredState,
  calendar: LineCalendar,
  digits: number,
): Money | null {
  const line = group.agreementLine;
  if (!line) return null;
  const actual = actualTimeline(line, desired.period);
  const parts = diffTimelines(desired.period, desired.units, actual).map(({ period }) => {
    const price = agreementStepOn(line, period.start)?.unitPrice ?? line.steps[0]?.unitPrice ?? null;
    const units = unitsOn(desired.units, period.start);
    return billEffect(
      { period, units, price, actualUnits: unitsOn(actual, period.start), actualPrice: price },
      calendar,
      digits,
    );
  });
  const currency = line.currency ?? group.lines[0]!.line.currency;
  if (parts.some((part) => part === null || part.currency !== currency)) return null;
  return sumMoney(parts as Money[], currency);
}
