/** One named thing that is wrong with an input, field by field. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/**
 * An expected refusal of the product's own rules.
 *
 * Shape: `code` is `AREA.REASON`; `message` is a sentence for the person who sees it: what happened, what was not
 * done, what to do next. Knows no HTTP status; the host's exception filter maps codes to statuses.
 */
export class DomainError extends Error {
  constructor(
    readonly code: `${Uppercase<string>}.${Uppercase<string>}`,
    message: string,
    readonly issues?: readonly Issue[],
  ) {
    super(message);
    this.name = 'DomainError';
  }
}
