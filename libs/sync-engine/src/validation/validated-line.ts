import type {
  DecimalString,
  Finding,
  Money,
  Month,
  PlainDate,
  TargetCapabilities,
  TargetState,
} from '@tallylink/billing-model';
import type { ChargedOnce } from './charged-once.js';
import type { Adoption, LineSuggestions, LinkPolicies, ResolvedLine, SetBack } from '../linking/index.js';

/** What the target says of a line's agreement line in the month, for the columns beside the source's. */
export interface TargetValues {
  readonly customerName: string;
  readonly agreementName: string;
  readonly serviceName: string;
  readonly openingUnits: DecimalString;
  readonly closingUnits: DecimalString;
  readonly unitsOnEffectiveDate: DecimalString;
  readonly unitCost: Money | null;
  readonly unitPrice: Money | null;
  readonly steps: readonly { readonly day: PlainDate; readonly units: DecimalString }[];
}

/** A line with everything that validation says of it. Findings are the agreement line's, shown on each of its lines. */
export interface ValidatedLine {
  readonly lineId: string;
  readonly agreementLineId: string | null;
  /** Worst first; never empty. */
  readonly findings: readonly Finding[];
  readonly target: TargetValues | null;
  /** Source minus target at the end of the month, of the whole agreement line. */
  readonly unitsDifference: DecimalString | null;
  readonly costDifference: Money | null;
  /**
   * What the target bills too little in the month (negative: too much), of the whole agreement line. It stands at the
   * first of its lines alone, so that a sum of lines holds it once.
   */
  readonly moneyEffect: Money | null;
}

/** What our last applied run left behind, per agreement line. */
export interface LastApplied {
  readonly agreementLineId: string;
  /** Days on which our journal has an operation, also an unknown one. */
  readonly days: readonly PlainDate[];
  /** What we wrote, in day order: units from a day on, and the values that were stated with them. */
  readonly steps: readonly {
    readonly day: PlainDate;
    readonly units: DecimalString;
    readonly unitPrice?: Money | null;
    readonly unitCost?: Money | null;
  }[];
  /** From this day on a later month already has an applied run; its units stay as they are. */
  readonly keepFrom?: PlainDate | null;
}

export interface ValidateMonthInput {
  readonly month: Month;
  readonly resolved: readonly ResolvedLine[];
  readonly suggestions?: readonly LineSuggestions[];
  readonly target: TargetState;
  readonly capabilities: TargetCapabilities;
  readonly policies: LinkPolicies;
  readonly lastApplied?: readonly LastApplied[];
  readonly adoptions?: readonly Adoption[];
  readonly setBacks?: readonly SetBack[];
  readonly chargedOnce?: readonly ChargedOnce[];
}
