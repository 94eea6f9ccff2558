import { VIEW_PARAMETERS } from './lines-filter';

interface Order {
  readonly columnId: string;
  readonly descending: boolean;
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

/** An order as a view keeps it: the column, with a minus before it from high to low. */
export const viewSort = (order: Order | null): string =>
  order ? `${order.descending ? '-' : ''}${order.columnId}` : '';

export function orderOfView(sort: string): Order | null {
  if (sort === '') return null;
  const descending = sort.startsWith('-');
  return { columnId: descending ? sort.slice(1) : sort, descending };
}
