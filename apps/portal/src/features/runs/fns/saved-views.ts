import { VIEW_PARAMETERS } from './lines-filter';

/** A view that somebody named: what stood in the address, and which columns were away. */
export interface SavedView {
  readonly name: string;
  readonly query: string;
}

/** The part of an address that a view keeps. */
export function viewQuery(parameters: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of VIEW_PARAMETERS) {
    const value = parameters.get(name);
    if (value) kept.set(name, value);
  }
  return kept.toString();
}

/** The changes that bring a page to a view; what the view does not say is taken away. */
export function viewChanges(query: string): Record<string, string | null> {
  const wanted = new URLSearchParams(query);
  return Object.fromEntries(VIEW_PARAMETERS.map((name) => [name, wanted.get(name)]));
}

/** Under a name there is one view: saving it again replaces it. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] => [
  ...views.filter(({ name }) => name !== view.name),
  view,
];
