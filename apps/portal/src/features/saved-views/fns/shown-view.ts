/** What a page shows, as a view keeps it. */
export interface ShownView {
  readonly query: string;
  /** The column that orders, with a minus before it from high to low; empty: none. */
  readonly sort: string;
  readonly hiddenColumns: readonly string[];
}

/** A view that may leave order and columns as they are. */
export interface AnyView {
  readonly query: string;
  readonly sort: string | null;
  readonly hiddenColumns: readonly string[] | null;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Whether the page shows this view already. */
export const isShown = (view: AnyView, shown: ShownView): boolean =>
  view.query === shown.query &&
  (view.sort === null || view.sort === shown.sort) &&
  (view.hiddenColumns === null || sameSet(view.hiddenColumns, shown.hiddenColumns));
