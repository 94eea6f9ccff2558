import type { EntityField, EntityTable } from '../entities/entity-table.js';
import { Refusal } from '../http/replies.js';
import type { WireRecord } from '../wire-values.js';
import { comparableOf, readOperand, type Comparable } from './compare-values.js';
import type { FilterNode } from './query-model.js';
import { compileUserDefined } from './user-defined-condition.js';

/** Whether a record fits. */
export type Predicate = (record: WireRecord) => boolean;

/** What the vendor limits in a filter. */
export interface FilterLimits {
  readonly inCountsAsOr: boolean;
}

const OR_CONDITIONS_MAX = 500;

/** Turns a filter into a predicate; the top list is an AND. Refuses what the vendor refuses. */
export function compileFilter(
  table: EntityTable,
  filter: readonly FilterNode[],
  limits: FilterLimits,
): Predicate {
  const userDefined = new Set(
    flatten(filter).flatMap((node) => (node.udf && node.field ? [node.field.toLowerCase()] : [])),
  );
  if (userDefined.size > 1)
    throw new Refusal('Invalid query syntax. Only one user-defined field can be queried at a time.');
  if (countOr(filter, false, limits) > OR_CONDITIONS_MAX) {
    throw new Refusal("Invalid query syntax. Queries are limited to 500 or fewer 'OR' conditions.");
  }
  return every(filter.map((node) => compileNode(table, node)));
}

function compileNode(table: EntityTable, node: FilterNode): Predicate {
  const op = node.op.toLowerCase();
  if (op === 'and' || op === 'or') {
    if (node.items.length === 0) throw new Refusal(`Invalid query syntax. The group '${op}' has no items.`);
    const parts = node.items.map((item) => compileNode(table, item));
    return op === 'and' ? every(parts) : (record) => parts.some((part) => part(record));
  }
  if (node.udf) return compileUserDefined(node);
  const field = table.byName.get((node.field ?? '').toLowerCase());
  if (!field) throw new Refusal(`Unable to find ${node.field ?? ''} in the ${table.singular} Entity.`);
  if (!field.isQueryable)
    throw new Refusal(`The field ${field.name} of the ${table.singular} Entity cannot be queried.`);
  return compileCondition(field, op, node.value);
}

function compileCondition(field: EntityField, op: string, value: unknown): Predicate {
  const read = (record: WireRecord): string | number | null => comparableOf(field, record[field.name]);
  if (op === 'exist') return (record) => read(record) !== null;
  if (op === 'notexist') return (record) => read(record) === null;
  if (op === 'in' || op === 'notin') return compileList(field, op === 'in', value);
  if (op === 'beginswith' || op === 'endswith' || op === 'contains') return compileText(field, op, value);
  const operand = readOperand(field, value);
  const test = comparisons[op];
  if (!test) throw new Refusal(`Invalid query syntax. The operator '${op}' is not known.`);
  if (typeof operand === 'object') return () => false;
  return (record) => {
    const actual = read(record);
    return actual !== null && test(compare(actual, operand));
  };
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  noteq: (order) => order !== 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
};

function compare(a: string | number, b: Exclude<Comparable, object>): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compileList(field: EntityField, wanted: boolean, value: unknown): Predicate {
  if (!Array.isArray(value))
    throw new Refusal(`Invalid query syntax. The list on ${field.name} must be an array.`);
  const operands = new Set(value.map((item) => readOperand(field, item)));
  return (record) => {
    const actual = comparableOf(field, record[field.name]);
    return actual !== null && operands.has(actual) === wanted;
  };
}

function compileText(
  field: EntityField,
  op: 'beginswith' | 'endswith' | 'contains',
  value: unknown,
): Predicate {
  const part = String(value ?? '').toLowerCase();
  const test = { beginswith: 'startsWith', endswith: 'endsWith', contains: 'includes' } as const;
  return (record) => {
    const actual = comparableOf(field, record[field.name]);
    return actual !== null && String(actual)[test[op]](part);
  };
}

function every(parts: readonly Predicate[]): Predicate {
  return (record) => parts.every((part) => part(record));
}

function flatten(nodes: readonly FilterNode[]): FilterNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.items)]);
}

function countOr(nodes: readonly FilterNode[], insideOr: boolean, limits: FilterLimits): number {
  let count = 0;
  for (const node of nodes) {
    const op = node.op.toLowerCase();
    if (op === 'and' || op === 'or') count += countOr(node.items, insideOr || op === 'or', limits);
    else {
      if (insideOr) count += 1;
      if (limits.inCountsAsOr && Array.isArray(node.value)) count += node.value.length;
    }
  }
  return count;
}
