import { columnConditions, escaped } from './column-filters.js';
import type { LinesFilter } from './lines.dto.js';

/** SQL for a filter, with its values behind those that are there already. The same filter counts, shows and acts. */
export function lineConditions(
  filter: LinesFilter,
  values: readonly unknown[],
): { sql: string; values: unknown[] } {
  const all = [...values];
  const parts: string[] = ['true'];
  const add = (sql: (place: string) => string, value: unknown): void => {
    all.push(value);
    parts.push(sql(`$${all.length}`));
  };
  if (filter.view === 'todo') parts.push(`state in ('todo', 'change')`);
  if (filter.view === 'excluded') parts.push('excluded');
  if (filter.q) add((place) => `search like ${place}`, `%${escaped(filter.q.toLowerCase())}%`);
  if (filter.finding) add((place) => `${place} = any(findings)`, filter.finding);
  if (filter.customerId) add((place) => `customer_id = ${place}`, filter.customerId);
  if (filter.currency) add((place) => `currency = ${place}`, filter.currency);
  parts.push(...columnConditions(filter, (value) => `$${all.push(value)}`));
  return { sql: parts.join(' and '), values: all };
}
