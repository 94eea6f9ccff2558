import {
  addDecimals,
  agreementStepOn,
  holdsDay,
  subtractDecimals,
  type AgreementLine,
  type AgreementStep,
  type Operation,
  type TargetCapabilities,
  type TargetState,
} from '@tallylink/billing-model';
import { planUndo, type PlanUndoInput, type UndoPlan } from '../index.js';
import { CAPABILITIES, MONTH } from './case-fixture.js';

type LineWrite = Extract<Operation, { kind: 'change-line' | 'add-line' }>;

/** The line as a target shows it after the writes: every one moves the units of all later days, and uses its day. */
export function afterWrites(line: AgreementLine, writes: readonly Operation[]): AgreementLine {
  return writes
    .filter((one): one is LineWrite => one.kind === 'change-line' || one.kind === 'add-line')
    .reduce((now, { effectiveDate: day, before, after }) => {
      const difference = subtractDecimals(after.units, before?.units ?? '0');
      const kept = now.steps.filter((step) => step.day !== day);
      const at: AgreementStep = { ...(agreementStepOn(now, day) ?? after), ...after, day };
      const moved = kept.map((step) =>
        step.day > day ? { ...step, units: addDecimals(step.units, difference) } : step,
      );
      const steps = [...moved, at].sort((a, b) => (a.day < b.day ? -1 : 1));
      return { ...now, steps, usedDays: [...now.usedDays, day] };
    }, line);
}

/** The same line once the target has billed every period that begins before a day. */
export function postedBefore(line: AgreementLine, day: string): AgreementLine {
  const periods = line.periods.map((one) => ({ ...one, posted: one.posted || one.period.start < day }));
  return { ...line, periods };
}

export interface UndoOptions extends Partial<Omit<PlanUndoInput, 'applied' | 'target' | 'capabilities'>> {
  readonly applied: readonly Operation[];
  readonly target: TargetState;
  readonly capabilities?: Partial<TargetCapabilities>;
  /** The target's ids of what was made, by operation id. */
  readonly references?: Readonly<Record<string, string>>;
}

/** Plans the undo of operations over a target as it is now. */
export function undo({ applied, target, capabilities, references = {}, ...rest }: UndoOptions): UndoPlan {
  return planUndo({
    runId: 'undo',
    month: MONTH,
    applied: applied.map((operation) => ({ operation, reference: references[operation.id] ?? null })),
    target,
    capabilities: { ...CAPABILITIES, deletesCharges: true, ...capabilities },
    versions: { snapshotIds: ['undo'], linkVersion: 1 },
    ...rest,
  });
}

export const isNamed = (plan: UndoPlan, day: string): boolean =>
  plan.leftovers.some((leftover) => holdsDay(leftover.period, day));
