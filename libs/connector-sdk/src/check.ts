/** One thing that a check found, for a person. `field` names the setting or credential to look at. */
export interface CheckFinding {
  /** `blocking`: the connection cannot be used; `attention`: it can, with less. */
  readonly severity: 'ok' | 'attention' | 'blocking';
  /** `AREA.REASON`, for support. */
  readonly code: string;
  /** A sentence for the tenant, with what to do. */
  readonly message: string;
  readonly field?: string;
}

/** Outcome of testing a connection. `ok` is false when one finding is blocking. */
export interface CheckResult {
  readonly ok: boolean;
  /** What was reached, for the card: "Zone America East 2, 10,000 requests an hour". */
  readonly summary: string;
  readonly findings: readonly CheckFinding[];
}
