import type {
  BillingLine,
  LineNote,
  Money,
  Month,
  PlainDate,
  UnlinkedCharge,
} from '@tallylink/billing-model';

/** How many charges, and what they add up to. */
export interface ChargeSum {
  readonly count: number;
  readonly total: Money;
}

/** A document whose items do not add up to what it declares. Nothing of it is accepted. */
export interface UnbalancedDocument {
  readonly id: string;
  readonly code: string;
  readonly declared: Money;
  readonly items: Money;
  readonly declaredCount: number;
  readonly itemCount: number;
}

/** What was read, in one currency, before anything was linked. */
export interface CurrencySums {
  readonly currency: string;
  readonly documents: { readonly count: number; readonly declared: Money; readonly items: Money };
  readonly read: ChargeSum;
  readonly ofMonth: ChargeSum;
  readonly otherMonths: ChargeSum;
}

/** What the tie-out needs to know of the reading. */
export interface AssemblySums {
  readonly currencies: readonly CurrencySums[];
  readonly unbalanced: readonly UnbalancedDocument[];
  /** Charges whose document was not read with them. */
  readonly withoutDocument: number;
}

/** A charge that came, changed or went after a run of its month had accounted it. */
export interface LateCharge {
  readonly chargeId: string;
  readonly month: Month;
  readonly lineId: string | null;
  /** What it adds to its month; negative when it went. */
  readonly difference: Money;
}

/** The month, as lines. */
export interface AssemblyResult {
  /** In the order of their ids. */
  readonly lines: BillingLine[];
  readonly unlinkedCharges: UnlinkedCharge[];
  /** Set when older documents would replace derived units by billed ones: read those and assemble again. */
  readonly needsHistory: { readonly from: PlainDate } | null;
  /** From this day on no charge of the month is expected any more. */
  readonly completeFrom: PlainDate;
  /** Of all months; those of this month stand on their lines too. */
  readonly lateCharges: LateCharge[];
  /** Of the month as a whole. */
  readonly notes: LineNote[];
  readonly sums: AssemblySums;
}
