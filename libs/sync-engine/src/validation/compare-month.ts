import { monthPeriod, type Month, type TargetCapabilities, type TargetState } from '@tallylink/billing-model';
import type { LinkPolicies, ResolvedLine } from '../linking/index.js';
import { indexTarget, type TargetIndex } from '../linking/target-index.js';
import { agreementLineContext } from './agreement-line-context.js';
import { groupByAgreementLine, type KnownDecisions } from './agreement-line-group.js';
import { DesiredValueBook } from './desired-value-book.js';
import type { AgreementLineContext } from './rules/rule.js';

export interface CompareMonthInput extends KnownDecisions {
  readonly month: Month;
  readonly resolved: readonly ResolvedLine[];
  /** With the contracts' ends as people extend them. */
  readonly target: TargetState;
  readonly capabilities: TargetCapabilities;
  readonly policies: LinkPolicies;
}

/** Both sides of every agreement line of a month. Validation and planning ask the same comparison. */
export interface ComparedMonth {
  readonly index: TargetIndex;
  readonly contexts: readonly AgreementLineContext[];
}

/** Compares a month once, for everyone who asks about it: most of the engine's time is here. */
export function compareMonth(input: CompareMonthInput): ComparedMonth {
  const index = indexTarget(input.target);
  const groups = groupByAgreementLine(input.resolved, index, input);
  const period = monthPeriod(input.month);
  const values = new DesiredValueBook(period.start, input.capabilities);
  const shared = { ...input, period, values, costsVisible: input.target.costsVisible };
  return { index, contexts: groups.map((group) => agreementLineContext(group, shared)) };
}
