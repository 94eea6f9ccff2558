import type { Money } from './money.js';
import type { PlainDate } from './plain-date.js';

/** Every finding that validation can make (design §6). */
export const FINDING_CODES = [
  'unlinked',
  'ambiguous',
  'match',
  'units-mismatch',
  'cost-mismatch',
  'price-mismatch',
  'below-cost',
  'missing-on-target',
  'missing-on-source',
  'date-mismatch',
  'not-yet-invoiced',
  'future-change',
  'source-inconsistent',
  'cost-unreadable',
  'rounding',
  'billing-period-mismatch',
  'usage-charge',
  'unlinked-charge',
  'late-charge',
  'target-inactive',
  'outside-contract-dates',
  'period-posted',
  'currency-mismatch',
  'fractional-units',
  'repeat-service',
  'commitment-locked',
  'drift',
] as const;

/** See {@link FINDING_CODES}. */
export type FindingCode = (typeof FINDING_CODES)[number];

/** `ok` is quiet, `info` is worth knowing, `attention` wants a decision, `blocking` keeps the line out of every plan. */
export type Severity = 'ok' | 'info' | 'attention' | 'blocking';

/** What the portal offers as the button of a finding. */
export type OfferedAction =
  | 'none'
  | 'link'
  | 'choose'
  | 'create-missing'
  | 'update'
  | 'exclude'
  | 'extend-agreement'
  | 'charge-once'
  | 'adopt'
  | 'decide';

/** What validation says of a line. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** A sentence that a billing clerk understands. */
  readonly message: string;
  readonly action: OfferedAction;
  readonly money?: Money;
  readonly day?: PlainDate;
}
