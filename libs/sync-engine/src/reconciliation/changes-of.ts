import {
  addDecimals,
  decimal,
  isZeroDecimal,
  money,
  type DecimalString,
  type LineState,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';
import { valuesDiffer } from '../validation/compare-values.js';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import type { DesiredChange } from './desired-change.js';
import type { MovedStep } from './move-steps.js';
import { offerOf } from './offer-of.js';
import type { RunningState } from './running-state.js';
import { desiredValues, hasUnits, ownStepDays, valueSteps, type ValueOn } from './value-plan.js';

interface ChangesInput {
  readonly context: AgreementLineContext;
  readonly units: ReadonlyMap<PlainDate, DecimalString>;
  readonly moved: readonly MovedStep[];
  readonly running: RunningState;
}

/** One change a day: units, cost and price together, each stated as it is from that day on. */
export function changesOf(input: ChangesInput): { changes: DesiredChange[]; refused: PlainDate[] } {
  const { context, running } = input;
  const writers = valueWriters(context);
  const steps = new Map(input.moved.filter((step) => input.units.has(step.day)).map((step) => [step.day, step]));
  for (const step of writers.flatMap((one) => one.steps)) if (!steps.has(step.day)) steps.set(step.day, step);
  const changes: DesiredChange[] = [];
  const refused: PlainDate[] = [];
  const days = [...steps.keys()].sort();
  days.forEach((day, i) => {
    const before = running.on(day);
    const difference = input.units.get(day) ?? '0';
    const after = afterOn({ context, writers, before, difference, day, next: days[i + 1], started: changes.length > 0 });
    if (!after) return;
    if (isZeroDecimal(after.units) && context.capabilities.zeroUnits === 'refuse') {
      refused.push(day);
      return;
    }
    running.write(day, difference, after);
    const offered = changes.find((one) => !one.ticked)?.offeredBecause ?? offerOf(context, steps.get(day)!, difference);
    changes.push({ ...moveOf(context, steps.get(day)!), day, before, after, ticked: offered === null, offeredBecause: offered });
  });
  return { changes, refused };
}

interface ValueWriter {
  readonly name: 'unitCost' | 'unitPrice';
  readonly steps: readonly MovedStep[];
  readonly wanted: ValueOn;
}

function valueWriters(context: AgreementLineContext): readonly ValueWriter[] {
  const { desired, calendar } = context;
  const how = { calendar, effective: context.policies.effective };
  const line = context.group.agreementLine;
  const wanted = desiredValues(desired, context.costsVisible);
  return [
    {
      name: 'unitCost',
      wanted: wanted.cost,
      steps: valueSteps(desired, wanted.cost, { line, valueOf: (state) => state.unitCost }, how),
    },
    {
      name: 'unitPrice',
      wanted: wanted.price,
      steps: valueSteps(desired, wanted.price, { line, valueOf: (state) => state.unitPrice }, how),
    },
  ];
}

/** `null`: nothing differs on that day. */
function afterOn(input: {
  readonly context: AgreementLineContext;
  readonly writers: readonly ValueWriter[];
  readonly before: LineState;
  readonly difference: DecimalString;
  readonly day: PlainDate;
  readonly next: PlainDate | undefined;
  readonly started: boolean;
}): LineState | null {
  const { context, before, day } = input;
  const fresh = context.group.agreementLine === null && !input.started;
  if (fresh && decimal(input.difference).isZero()) return null;
  const start: LineState = fresh ? { ...before, ...catalogueValues(context) } : before;
  const values = { unitCost: start.unitCost, unitPrice: start.unitPrice };
  let differs = !decimal(input.difference).isZero();
  for (const writer of input.writers) {
    const wanted = writer.wanted(day);
    if (!wanted || (!fresh && !mustWrite({ ...input, writer, wanted }))) continue;
    values[writer.name] = money(wanted.amount, wanted.currency);
    differs = true;
  }
  return differs ? { units: addDecimals(before.units, input.difference), ...values } : null;
}

/** A new line starts with the catalogue's values where nothing else is wanted. */
function catalogueValues({ group, costsVisible }: AgreementLineContext): Pick<LineState, 'unitCost' | 'unitPrice'> {
  return { unitPrice: group.service.unitPrice, unitCost: costsVisible ? group.service.unitCost : null };
}

/** A value is written where it differs until the next change; what somebody already wrote on another day stays. */
function mustWrite(input: {
  readonly context: AgreementLineContext;
  readonly writer: ValueWriter;
  readonly wanted: Money;
  readonly before: LineState;
  readonly day: PlainDate;
  readonly next: PlainDate | undefined;
}): boolean {
  const { context, writer, wanted, day } = input;
  if (!writer.steps.some((step) => step.day === day)) return false;
  const line = context.group.agreementLine;
  const rules = { digits: context.capabilities.unitValueDigits, tolerances: context.policies.tolerances };
  const differs = (actual: Money | null): boolean => actual !== null && valuesDiffer(wanted, actual, rules, '1');
  if (!hasUnits(context.desired, day) || !differs(input.before[writer.name])) return false;
  const until = input.next ?? context.desired.period.endExclusive;
  return ownStepDays(line, day, until).every((one) => {
    const step = line!.steps.find((candidate) => candidate.day === one);
    return differs(step?.[writer.name] ?? null);
  });
}

function moveOf(context: AgreementLineContext, step: MovedStep): Pick<DesiredChange, 'sourceDay' | 'movedBecause'> {
  const { desired } = context;
  const changed = [...desired.open, ...desired.costs].map((one) => one.day).filter((day) => day <= step.wantedDay);
  const sourceDay = changed.sort().at(-1) ?? desired.period.start;
  const byPolicy = sourceDay < step.wantedDay ? 'policy' : null;
  return { sourceDay, movedBecause: step.because ?? byPolicy };
}
