/** What was checked, by kind. */
export interface WireCheckCounts {
  readonly requests: number;
  readonly requestBodies: number;
  readonly replies: number;
  readonly otherReplies: number;
  readonly foreign: number;
}

/** Holds a journal's requests and 200 replies against a Swagger 2.0 document. */
export function checkJournal(
  document: object,
  requests: readonly object[],
): { readonly counts: WireCheckCounts; readonly violations: readonly string[] };
