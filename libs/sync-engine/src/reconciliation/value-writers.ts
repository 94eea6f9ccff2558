import type { LineState, Money, PlainDate } from '@tallylink/billing-model';
import { valuesDiffer } from '../validation/compare-values.js';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import type { MovedStep } from './move-steps.js';
import { desiredValues, hasUnits, ownStepDays, valueSteps, type ValueOn } from './value-plan.js';

/** Cost or price: what is wanted, and on which days it may be written. */
export interface ValueWriter {
  readonly name: 'unitCost' | 'unitPrice';
  readonly steps: readonly MovedStep[];
  readonly wanted: ValueOn;
}

export function valueWriters(context: AgreementLineContext): readonly ValueWriter[] {
  const { desired, calendar } = context;
  const how = { calendar, effective: context.policies.effective };
  const line = context.group.agreementLine;
  const keepFrom = context.group.applied?.keepFrom ?? null;
  // A later month that was applied keeps its values: what cannot be written before it is not written.
  const ofThisMonth = (steps: readonly MovedStep[]): readonly MovedStep[] =>
    keepFrom === null ? steps : steps.filter((step) => step.day < keepFrom);
  const wanted = desiredValues(desired, context.costsVisible);
  return [
    {
      name: 'unitCost',
      wanted: wanted.cost,
      steps: ofThisMonth(valueSteps(desired, wanted.cost, { line, valueOf: (state) => state.unitCost }, how)),
    },
    {
      name: 'unitPrice',
      wanted: wanted.price,
      steps: ofThisMonth(
        valueSteps(desired, wanted.price, { line, valueOf: (state) => state.unitPrice }, how),
      ),
    },
  ];
}

/**
 * A value is written where it differs until the next change; what somebody already wrote on another day stays. A change
 * of units states all values from its day on, so that it takes a wrong one along.
 */
export function mustWrite(input: {
  readonly context: AgreementLineContext;
  readonly writer: ValueWriter;
  readonly wanted: Money;
  readonly before: LineState;
  readonly day: PlainDate;
  readonly next: PlainDate | undefined;
  readonly changesUnits: boolean;
}): boolean {
  const { context, writer, wanted, day } = input;
  if (!input.changesUnits && !writer.steps.some((step) => step.day === day)) return false;
  const line = context.group.agreementLine;
  const rules = { digits: context.capabilities.unitValueDigits, tolerances: context.policies.tolerances };
  const differs = (actual: Money | null): boolean =>
    actual !== null && valuesDiffer(wanted, actual, rules, '1');
  if (!hasUnits(context.desired, day) || !differs(input.before[writer.name])) return false;
  const until = input.next ?? context.desired.period.endExclusive;
  return ownStepDays(line, day, until).every((one) => {
    const step = line!.steps.find((candidate) => candidate.day === one);
    return differs(step?.[writer.name] ?? null);
  });
}
