import type { EntityTable } from '../entities/entity-table.js';
import { Refusal } from '../http/replies.js';

/** A condition of a query, with its keys in one spelling. */
export interface FilterNode {
  readonly op: string;
  readonly field: string | null;
  readonly value: unknown;
  readonly udf: boolean;
  readonly items: readonly FilterNode[];
}

/** A query that was understood. */
export interface Query {
  readonly maxRecords: number;
  /** True names of the fields asked for; `null`: all. */
  readonly includeFields: readonly string[] | null;
  readonly filter: readonly FilterNode[];
}

const PAGE_MAX = 500;

/** Reads a query's JSON, keys in any case. */
export function parseQuery(table: EntityTable, body: Readonly<Record<string, unknown>>): Query {
  const { maxrecords, includefields, filter } = lowerKeys(body);
  const maxRecords = maxrecords ?? PAGE_MAX;
  if (!Number.isInteger(maxRecords) || (maxRecords as number) < 1 || (maxRecords as number) > PAGE_MAX) {
    throw new Refusal('maxCountOfRecordsToReturn must be between 1 and 500');
  }
  if (!Array.isArray(filter) || filter.length === 0)
    throw new Refusal('Invalid query syntax. The filter is missing.');
  return {
    maxRecords: maxRecords as number,
    includeFields: readIncludeFields(table, includefields),
    filter: filter.map((node) => readNode(node)),
  };
}

function readIncludeFields(table: EntityTable, value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.map((name) => {
    if (String(name).toLowerCase() === 'userdefinedfields') return 'userDefinedFields';
    const field = table.byName.get(String(name).toLowerCase());
    if (!field) throw new Refusal(`Unable to find ${String(name)} in the ${table.singular} Entity.`);
    return field.name;
  });
}

function readNode(node: unknown): FilterNode {
  if (typeof node !== 'object' || node === null)
    throw new Refusal('Invalid query syntax. A condition must be an object.');
  const { op, field, value, udf, items } = lowerKeys(node as Record<string, unknown>);
  return {
    op: String(op ?? ''),
    field: typeof field === 'string' ? field : null,
    value,
    udf: udf === true,
    items: Array.isArray(items) ? items.map((item) => readNode(item)) : [],
  };
}

function lowerKeys(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), item]));
}
