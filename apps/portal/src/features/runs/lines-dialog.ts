import type { LineReply, LinesFilter, LinkKind } from '@/api/schemas';

/** All that match a filter but some. */
export interface AllLines {
  readonly filter: LinesFilter;
  readonly count: number;
  readonly exceptLineIds: string[];
}

/** What a bulk action is about. */
export interface ChosenLines {
  readonly lines: readonly LineReply[];
  /** All that match, as many as the host counted; the lines are then only what was seen. */
  readonly all?: AllLines;
}

/** As the host is told. */
export const scopeOf = ({ all, lines }: ChosenLines) =>
  all ? { filter: all.filter, exceptLineIds: all.exceptLineIds } : { lineIds: lines.map(({ id }) => id) };

export type Dialog =
  | (ChosenLines & { readonly kind: 'exclude' | 're-point' | 'create-many' })
  | { readonly kind: 'create'; readonly line: LineReply; readonly linkKind: LinkKind }
  | { readonly kind: 'decide'; readonly line: LineReply }
  | { readonly kind: 'accept' }
  | { readonly kind: 'keys' }
  | null;
