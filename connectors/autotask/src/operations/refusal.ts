/** Why an operation is not sent at all. A sentence for the row. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Makes a refusal; every one says that nothing was changed. */
export function refusal(code: string, message: string): Refusal {
  return { code, message: `${message} Nothing was changed.` };
}
