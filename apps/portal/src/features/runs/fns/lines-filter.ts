import type { LinesFilter, LineView } from '../../../api/schemas';

const VIEWS: readonly string[] = ['todo', 'all', 'excluded'];

/** The filter that a page's address carries: `?tab=&finding=&customer=&currency=&q=`. */
export function filterFromParameters(parameters: URLSearchParams): LinesFilter {
  const tab = parameters.get('tab');
  const view = tab && VIEWS.includes(tab) ? (tab as LineView) : 'todo';
  const [q, finding, customerId, currency] = ['q', 'finding', 'customer', 'currency'].map((name) =>
    parameters.get(name),
  );
  return {
    view,
    ...(q ? { q } : {}),
    ...(finding ? { finding } : {}),
    ...(customerId ? { customerId } : {}),
    ...(currency ? { currency } : {}),
  };
}

/** What a view is made of: everything of the grid that stands in the address. */
export const VIEW_PARAMETERS = ['tab', 'q', 'finding', 'customer', 'currency', 'group'] as const;

/** The query of one page of lines. */
export function linesQuery(filter: LinesFilter, cursor: string | null, limit: number): string {
  const query = new URLSearchParams({ limit: String(limit) });
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, String(value));
  if (cursor) query.set('cursor', cursor);
  return query.toString();
}
