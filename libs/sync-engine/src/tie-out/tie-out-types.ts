import type { BillingLine, Money, Month, UnlinkedCharge } from '@tallylink/billing-model';
import type { AssemblySums, ChargeSum } from '../assembly/index.js';

/** What a person decided, or has not yet decided, about a line or a charge. */
export type DecisionState = 'linked' | 'excluded' | 'unlinked';

/** A line with what was decided about it. `charges` are those of the month. */
export type TieOutLine = Pick<BillingLine, 'id' | 'chargesTotal' | 'charges'> & {
  readonly state: DecisionState;
};

/** A charge that belongs to no line, with what was decided about it. */
export type TieOutCharge = Pick<UnlinkedCharge, 'id' | 'amount'> & { readonly state: DecisionState };

/** How many records of a kind arrived, and how many the source had announced. */
export interface ReadingCount {
  readonly kind: string;
  readonly readCount: number;
  readonly declaredCount: number | null;
}

/** What the gate looks at. */
export interface TieOutInput {
  readonly month: Month;
  readonly sums: AssemblySums;
  readonly lines: readonly TieOutLine[];
  readonly unlinkedCharges: readonly TieOutCharge[];
  readonly rejected: readonly { readonly message: string }[];
  readonly readings?: readonly ReadingCount[];
}

/** Counts and totals by decision. */
export interface TieOutGroup {
  readonly linked: TieOutSum;
  readonly excluded: TieOutSum;
  readonly unlinked: TieOutSum;
}

/** `count` is of lines (or of charges that belong to no line); `charges` is of charges. */
export interface TieOutSum {
  readonly count: number;
  readonly charges: number;
  readonly total: Money;
}

/** One equation of the tie-out. It holds when the difference and the count difference are both 0. */
export interface TieOutCheck {
  readonly code: 'documents' | 'months' | 'lines';
  readonly difference: Money;
  readonly countDifference: number;
}

/** The tie-out of one currency. */
export interface TieOutCurrency {
  readonly currency: string;
  readonly documents: { readonly count: number; readonly declared: Money; readonly items: Money };
  readonly read: ChargeSum;
  readonly ofMonth: ChargeSum;
  readonly otherMonths: ChargeSum;
  readonly lines: TieOutGroup;
  readonly charges: TieOutGroup;
  readonly checks: readonly TieOutCheck[];
  /** Why this currency is not accounted for, with what concerns all of them; as sentences. */
  readonly reasons: readonly string[];
}

/** The gate. `open`: the month may be approved. */
export interface TieOutResult {
  readonly open: boolean;
  /** Why it is shut, as sentences; empty when it is open. */
  readonly reasons: readonly string[];
  readonly currencies: readonly TieOutCurrency[];
  readonly unlinkedLines: number;
  readonly unlinkedCharges: number;
  readonly rejected: number;
}
