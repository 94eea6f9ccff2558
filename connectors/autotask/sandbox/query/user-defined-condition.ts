import { Refusal } from '../http/replies.js';
import type { WireRecord } from '../wire-values.js';
import type { FilterNode } from './query-model.js';

type Test = (actual: string, wanted: string) => boolean;

const tests: Readonly<Record<string, Test>> = {
  eq: (actual, wanted) => actual === wanted,
  noteq: (actual, wanted) => actual !== wanted,
  gt: (actual, wanted) => actual > wanted,
  gte: (actual, wanted) => actual >= wanted,
  lt: (actual, wanted) => actual < wanted,
  lte: (actual, wanted) => actual <= wanted,
  beginswith: (actual, wanted) => actual.startsWith(wanted),
  endswith: (actual, wanted) => actual.endsWith(wanted),
  contains: (actual, wanted) => actual.includes(wanted),
};

/** A condition on a user-defined field, whose values are texts. */
export function compileUserDefined(node: FilterNode): (record: WireRecord) => boolean {
  const name = (node.field ?? '').toLowerCase();
  const op = node.op.toLowerCase();
  if (op === 'exist') return (record) => valueOf(record, name) !== null;
  if (op === 'notexist') return (record) => valueOf(record, name) === null;
  if (op === 'in' || op === 'notin') {
    const wanted = new Set(
      (Array.isArray(node.value) ? node.value : []).map((item) => String(item).toLowerCase()),
    );
    return (record) => wanted.has(valueOf(record, name) ?? '') === (op === 'in');
  }
  const test = tests[op];
  if (!test) throw new Refusal(`Invalid query syntax. The operator '${node.op}' is not known.`);
  const wanted = String(node.value ?? '').toLowerCase();
  return (record) => {
    const actual = valueOf(record, name);
    return actual !== null && test(actual, wanted);
  };
}

function valueOf(record: WireRecord, name: string): string | null {
  const values = Array.isArray(record.userDefinedFields) ? record.userDefinedFields : [];
  const value = values.find((entry) => entry.name.toLowerCase() === name)?.value ?? null;
  return value === null ? null : value.toLowerCase();
}
