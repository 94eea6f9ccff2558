/** One named thing that is wrong with an input. `path` is the field's path, dots between its parts. */
export interface ApiIssue {
  readonly path: string;
  readonly message: string;
}

/** A write that may have been done: its answer never came. */
export const UNKNOWN_OUTCOME = 'NETWORK.UNKNOWN_OUTCOME';

/** A refusal or failure of the API, in its own words. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly requestId: string | null,
    readonly issues: readonly ApiIssue[] = [],
  ) {
    super(message);
    this.name = 'ApiError';
  }
}
