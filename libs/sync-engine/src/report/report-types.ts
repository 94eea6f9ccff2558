import type { DecimalString, Money, Month, PlainDate, TargetState } from '@tallylink/billing-model';
import type { OperationState } from '../apply/index.js';
import type { ResolvedLine } from '../linking/index.js';
import type { Plan } from '../planning/index.js';
import type { TargetCapabilities } from '@tallylink/billing-model';

/** An item that the target has posted; the same shape as a connector reads it. */
export interface ReportBilledItem {
  readonly customerId: string;
  readonly day: PlainDate;
  readonly amount: Money;
  readonly cost: Money | null;
  readonly invoiceNumber: string | null;
  /** The agreement line that was billed; `null`: a charge. Absent where the target cannot say. */
  readonly agreementLineId?: string | null;
  /** Our id in a charge; `null`: somebody else's. */
  readonly chargeReference?: string | null;
}

export interface ReportOperation {
  readonly id: string;
  readonly state: OperationState;
  readonly message?: string | null;
}

export interface BuildReportInput {
  readonly month: Month;
  readonly resolved: readonly ResolvedLine[];
  /** The target after the apply (or as it is now). */
  readonly target: TargetState;
  readonly capabilities: TargetCapabilities;
  readonly plan: Pick<Plan, 'operations' | 'leftovers'> | null;
  readonly operations: readonly ReportOperation[];
  /** Items that the target has posted in the month; absent where it cannot say. */
  readonly billedItems?: readonly ReportBilledItem[];
  /** Requests sent to each side, and the least that the month needed. */
  readonly requests?: {
    readonly source: number;
    readonly target: number;
    readonly targetMinimum: number | null;
  };
}

/** One customer in one currency. Amounts of other currencies are in rows of their own, never added. */
export interface ReportRow {
  readonly targetCustomerId: string | null;
  readonly customerName: string;
  readonly currency: string;
  readonly distributorBilled: Money;
  readonly targetWillBill: Money;
  /** `null`: the target has not posted, or cannot say. */
  readonly targetBilled: Money | null;
  /** What the target bills minus what the distributor billed. */
  readonly margin: Money;
  readonly marginPercent: DecimalString | null;
  readonly leftover: Money;
  readonly lines: { readonly linked: number; readonly excluded: number; readonly unlinked: number };
  readonly operations: Readonly<Partial<Record<OperationState, number>>>;
}

export interface Report {
  readonly month: Month;
  readonly rows: readonly ReportRow[];
  readonly totals: readonly Omit<ReportRow, 'targetCustomerId' | 'customerName'>[];
  readonly operations: Readonly<Partial<Record<OperationState, number>>>;
  readonly failed: readonly ReportOperation[];
  readonly requests: BuildReportInput['requests'] | null;
}
