import type {
  AgreementLine,
  Money,
  Month,
  Operation,
  PlainDate,
  TargetCapabilities,
  TargetState,
} from '@tallylink/billing-model';
import type { Plan, PlanVersions } from '../plan.js';

/** An operation that was applied and proved, with the target's id of what it made. */
export interface AppliedOperation {
  readonly operation: Operation;
  readonly reference: string | null;
}

export interface PlanUndoInput {
  /** Of the run that will hold the undo. */
  readonly runId: string;
  readonly month: Month;
  readonly applied: readonly AppliedOperation[];
  /** As it is now. */
  readonly target: TargetState;
  readonly capabilities: TargetCapabilities;
  /** Days of each agreement line on which our journal has an operation, of any run. */
  readonly journalDays?: ReadonlyMap<string, readonly PlainDate[]>;
  /** The target's ids of charges that it has billed, or does not show any more. */
  readonly chargesBilled?: ReadonlySet<string>;
  readonly chargesGone?: ReadonlySet<string>;
  readonly versions: PlanVersions;
}

/** What an undo leaves as it is, and why. */
export interface KeptOperation {
  readonly operationId: string;
  readonly sentence: string;
  readonly money: Money | null;
}

export interface UndoPlan extends Plan {
  readonly kept: readonly KeptOperation[];
}

/** The writes to one agreement line, in date order, with the line as it is now. */
export interface WrittenLine {
  readonly line: AgreementLine;
  readonly operations: readonly Extract<Operation, { kind: 'change-line' | 'add-line' }>[];
  /** From this day on the contract had ended before we extended it. */
  readonly endedFrom: PlainDate | null;
}
