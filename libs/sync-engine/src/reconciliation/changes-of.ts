import {
  addDecimals,
  decimal,
  isZeroDecimal,
  money,
  type DecimalString,
  type LineState,
  type PlainDate,
} from '@tallylink/billing-model';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import type { DesiredChange } from './desired-change.js';
import type { MovedStep } from './move-steps.js';
import { offerOf } from './offer-of.js';
import type { RunningState } from './running-state.js';
import { mustWrite, valueWriters, type ValueWriter } from './value-writers.js';

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
  const steps = new Map(
    input.moved.filter((step) => input.units.has(step.day)).map((step) => [step.day, step]),
  );
  for (const step of writers.flatMap((one) => one.steps)) if (!steps.has(step.day)) steps.set(step.day, step);
  const changes: DesiredChange[] = [];
  const refused: PlainDate[] = [];
  const days = [...steps.keys()].sort();
  days.forEach((day, i) => {
    const before = running.on(day);
    const difference = input.units.get(day) ?? '0';
    const after = afterOn({
      context,
      writers,
      before,
      difference,
      day,
      next: days[i + 1],
      started: changes.length > 0,
    });
    if (!after) return;
    if (isZeroDecimal(after.units) && context.capabilities.zeroUnits === 'refuse') {
      refused.push(day);
      return;
    }
    running.write(day, difference, after);
    const offered =
      changes.find((one) => !one.ticked)?.offeredBecause ?? offerOf(context, steps.get(day)!, difference);
    changes.push({
      ...moveOf(context, steps.get(day)!),
      day,
      before,
      after,
      ticked: offered === null,
      offeredBecause: offered,
    });
  });
  return { changes, refused };
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
  const changesUnits = !decimal(input.difference).isZero();
  let differs = changesUnits;
  for (const writer of input.writers) {
    const wanted = writer.wanted(day);
    if (!wanted || (!fresh && !mustWrite({ ...input, writer, wanted, changesUnits }))) continue;
    values[writer.name] = money(wanted.amount, wanted.currency);
    differs = true;
  }
  return differs ? { units: addDecimals(before.units, input.difference), ...values } : null;
}

/** A new line starts with the catalogue's values where nothing else is wanted. */
function catalogueValues({
  group,
  costsVisible,
}: AgreementLineContext): Pick<LineState, 'unitCost' | 'unitPrice'> {
  return { unitPrice: group.service.unitPrice, unitCost: costsVisible ? group.service.unitCost : null };
}

function moveOf(
  context: AgreementLineContext,
  step: MovedStep,
): Pick<DesiredChange, 'sourceDay' | 'movedBecause'> {
  const { desired } = context;
  const changed = [...desired.open, ...desired.costs]
    .map((one) => one.day)
    .filter((day) => day <= step.wantedDay);
  const sourceDay = changed.sort().at(-1) ?? desired.period.start;
  const byPolicy = sourceDay < step.wantedDay ? 'policy' : null;
  return { sourceDay, movedBecause: step.because ?? byPolicy };
}
