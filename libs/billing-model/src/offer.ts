import type { DecimalString } from './decimal.js';
import type { FindingCode } from './finding.js';
import type { Money } from './money.js';
import type { Period } from './period.js';
import type { PlainDate } from './plain-date.js';

/**
 * What a person can decide about a line where no rule may. `charge-once`, `charge-units`, `charge-and-change`,
 * `extend-agreement` and `accept-change` put operations into the open plan; `adopt` and `set-back` answer a change that
 * somebody made in the target; the `choose-` ones tie a line to a record that a person names.
 */
export const DECISION_KINDS = [
  'charge-once',
  'charge-units',
  'charge-and-change',
  'extend-agreement',
  'accept-change',
  'adopt',
  'set-back',
  'choose-line',
  'choose-contract',
] as const;

/** See {@link DECISION_KINDS}. */
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** One of several records of the target that a person may choose. */
export interface OfferChoice {
  readonly id: string;
  readonly name: string;
}

/** A one-off charge as it would be created. */
export interface OfferedCharge {
  readonly agreementId: string;
  readonly agreementLineId: string | null;
  readonly name: string;
  /** Bills these days; the charge is dated on the last of them. */
  readonly period: Period;
  readonly units: DecimalString;
  readonly unitPrice: Money;
  readonly unitCost: Money | null;
}

/** A decision that is offered, with everything that it would do: deciding is naming its `id`. */
export interface Offer {
  /** Made of what it would do, so that a decision holds for exactly what was shown. */
  readonly id: string;
  readonly kind: DecisionKind;
  /** The findings of a line that it answers; the first that the line has shows it. */
  readonly answers: readonly FindingCode[];
  readonly lineIds: readonly string[];
  readonly targetCustomerId: string | null;
  readonly agreementId: string | null;
  readonly agreementLineId: string | null;
  /** The words of its button: "Charge 11.42 EUR once". */
  readonly label: string;
  /** What it would do, and what stays as it is. */
  readonly sentence: string;
  readonly needsReason: boolean;
  /** What it bills, or what it leaves unpaid or billed too much. */
  readonly money: Money | null;
  readonly period: Period | null;
  /** From which day it holds; of an extension, the day from which on the contract has ended. */
  readonly day: PlainDate | null;
  readonly units: DecimalString | null;
  readonly choices: readonly OfferChoice[];
  readonly charge: OfferedCharge | null;
}
