import type { BillingLine } from '@tallylink/billing-model';
import type { Exclusion } from './exclusion.js';

/** A line with what it is tied to. `linked`: customer, contract and service are tied; the contract line may be missing. */
export interface ResolvedLine {
  readonly line: BillingLine;
  readonly customerId: string | null;
  readonly agreementId: string | null;
  readonly serviceId: string | null;
  readonly agreementLineId: string | null;
  readonly missing: readonly ('customer' | 'contract' | 'service' | 'line')[];
  readonly state: 'linked' | 'unlinked' | 'excluded';
  readonly exclusion: Exclusion | null;
  /** The agreement line that a person chose where a contract has the service more than once. */
  readonly chosenAgreementLineId: string | null;
  /** Every agreement line of the service on the contract; more than one is a repeated service. */
  readonly candidateLineIds: readonly string[];
}

/** Units that a person accepts on top of the source's, from a day on, with the reason. */
export interface Adoption {
  readonly agreementLineId: string;
  readonly from: string;
  readonly units: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A person's decision to undo what somebody else changed, from a day on. The days before it stay as they were billed. */
export interface SetBack {
  readonly agreementLineId: string;
  readonly from: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}
