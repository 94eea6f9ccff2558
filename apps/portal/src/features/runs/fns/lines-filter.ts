import type { LinesFilter, LineView } from '../../../api/schemas';
import { columnFiltersOf, FILTER_COLUMNS } from './column-filters';

const VIEWS: readonly string[] = ['todo', 'all', 'excluded'];

/** The filter that a page's address carries: `?tab=&finding=&customer=&currency=&q=`, and one for each column. */
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
    ...columnFiltersOf(parameters),
  };
}

/** What a view is made of: everything of the grid that stands in the address. */
export const VIEW_PARAMETERS: readonly string[] = [
  ...['tab', 'q', 'finding', 'customer', 'currency', 'group'],
  ...FILTER_COLUMNS.map(({ name }) => name),
];

/** A part of the lines, in an order that the host names. */
export type LinesPart = {
  readonly offset: number;
  readonly limit: number;
  readonly sort?: string | undefined;
};

/** A filter with what else is asked, as a query; what is not known stays away. */
export function linesQuery(
  filter: LinesFilter,
  asked: Readonly<Record<string, string | number | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, ...asked }))
    if (value !== undefined && value !== '') query.set(name, String(value));
  return query.toString();
}
