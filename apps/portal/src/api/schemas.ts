import type { LinesFilter, SuggestionReply } from '@tallylink/api-client';

// The one door to the generated client: features know its types by these names.
export type * from '@tallylink/api-client';

/** What of a line is linked: its customer, its contract, its service. */
export type LinkKind = SuggestionReply['kind'];

/** Which lines a list shows. */
export type LineView = NonNullable<LinesFilter['view']>;
