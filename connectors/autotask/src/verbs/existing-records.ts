import type { ApplyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { all, listsOf } from '../api/paging.js';
import { mark } from '../operations/mark.js';
import type { Condition } from '../wire.js';
import type { Existing, MarkedOperation } from './creating.js';
import { RECORD_PLACES, scopeOf, type RecordPlace } from './record-places.js';

type Row = { readonly id: number } & Readonly<Record<string, unknown>>;

/** Records with our id or of the same name, one request for each list of a kind. */
export async function existingRecords(
  operations: readonly MarkedOperation[],
  api: AutotaskApi,
): Promise<Existing> {
  const found: Existing = new Map();
  for (const [kind, group] of Map.groupBy(operations, (operation) => operation.kind)) {
    const place = RECORD_PLACES[kind];
    for (const list of listsOf(group)) {
      const rows = await rowsLike(list, place, api);
      for (const operation of list) found.set(operation.id, outcomeOf(operation, rows, place));
    }
  }
  return found;
}

function rowsLike(
  operations: readonly MarkedOperation[],
  place: RecordPlace,
  api: AutotaskApi,
): Promise<Row[]> {
  const { entity, reference, name, scope } = place;
  const own: Condition = {
    op: 'in',
    field: reference,
    value: operations.map((each) => mark(each.after.reference)),
  };
  const names: Condition = { op: 'in', field: name, value: operations.map((each) => each.after.name) };
  const either: Condition = place.nameIsUnique ? { op: 'or', items: [own, names] } : own;
  const fields = ['id', reference, name, ...(scope === null ? [] : [scope])];
  return all<Row>(api, { entity, fields, filter: [either], purpose: 'read' });
}

function outcomeOf(
  operation: MarkedOperation,
  rows: readonly Row[],
  place: RecordPlace,
): ApplyOutcome | null {
  const scope = scopeOf(operation);
  const inScope = rows.filter((row) => place.scope === null || String(row[place.scope]) === scope);
  const reference = mark(operation.after.reference);
  const ours = inScope.find((row) => row[place.reference] === reference);
  if (ours) return { outcome: 'applied', reference: String(ours.id) };
  const wanted = plain(operation.after.name);
  const other = place.nameIsUnique ? inScope.find((row) => plain(row[place.name]) === wanted) : undefined;
  if (!other) return null;
  return {
    outcome: 'rejected',
    code: 'RECORD.DUPLICATE',
    message: `Autotask has a ${place.word} named "${operation.after.name}" already (id ${other.id}). Nothing was created. Link to it, or choose another name.`,
  };
}

const plain = (name: unknown): string => (typeof name === 'string' ? name.trim().toLowerCase() : '');
