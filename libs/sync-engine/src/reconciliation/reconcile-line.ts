import type { PlainDate } from '@tallylink/billing-model';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import { changesOf } from './changes-of.js';
import type { ReconciledLine } from './desired-change.js';
import { nameLeftovers } from './name-leftovers.js';
import { policySteps } from './policy-steps.js';
import { moveSteps } from './move-steps.js';
import { RunningState } from './running-state.js';
import { unitChanges } from './unit-changes.js';

/** An agreement line with both sides compared, as validation makes it. */
export type ReconcileLineInput = AgreementLineContext;

/**
 * From two timelines to the changes that close them, and to the days that stay different (algorithm B, P1 to P6).
 * Nothing is planned on a day that is not free, nothing bridges a difference that ends by itself.
 */
export function reconcileLine(input: ReconcileLineInput): ReconciledLine {
  const { desired, group, calendar, policies } = input;
  const actual = group.agreementLine?.steps ?? [];
  // Differences that the policy tolerates are no differences: what is there is then what is wanted.
  const open = input.units.tolerated && desired.knownEnds.length === 0 ? actual : desired.open;
  const wanted = policySteps({
    effective: policies.effective,
    desired: open,
    actual,
    month: desired.period,
    calendar,
  });
  const setBacks = group.setBacks.map((one) => one.from).filter((day) => day >= desired.period.start);
  const { since } = input.units;
  const days = [
    ...new Set([...wanted.map((step) => step.day), ...setBacks, ...(since ? [since] : [])]),
  ].sort();
  const moved = moveSteps(days, calendar);
  const [monthEnd, contractEnd] = [desired.period.endExclusive, group.agreement.period.endExclusive];
  const keepFrom = group.applied?.keepFrom ?? null;
  const begins = since
    ? { days: [since], moved: moved.steps.filter(({ wantedDay }) => wantedDay === since) }
    : { days, moved: moved.steps };
  const units = unitChanges({ wanted, ...begins, actual, monthEnd, contractEnd, keepFrom });
  const running = new RunningState(group.agreementLine);
  const { changes, refused } = changesOf({ context: input, units, moved: moved.steps, running });
  const lastDay =
    changes
      .map((one) => one.day)
      .sort()
      .at(-1) ?? desired.period.start;
  const leftovers = nameLeftovers({
    context: input,
    open,
    wanted,
    moved,
    running,
    refused,
    untilExclusive: later(lastDay, input),
  });
  return { changes, leftovers };
}

function later(day: PlainDate, { desired }: ReconcileLineInput): PlainDate {
  return day > desired.period.endExclusive ? day : desired.period.endExclusive;
}
