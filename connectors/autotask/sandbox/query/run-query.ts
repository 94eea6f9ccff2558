import type { AutotaskWorld } from '../autotask-state.js';
import type { EntityTable } from '../entities/entity-table.js';
import { Refusal } from '../http/replies.js';
import type { WireRecord } from '../wire-values.js';
import { candidates } from './candidates.js';
import { compileFilter } from './compile-filter.js';
import type { Query } from './query-model.js';
import { serialiseRecord } from './serialise-record.js';

/** One page, and the id with which the next one begins. */
export interface QueryPage {
  readonly items: readonly WireRecord[];
  readonly firstId: number | null;
  readonly nextId: number | null;
}

const PAGE_MAX = 500;

/** Rows that fit, in the order of their ids, one page from `fromId` on. */
export function runQuery(world: AutotaskWorld, table: EntityTable, query: Query, fromId: number): QueryPage {
  const matching = matchingRecords(world, table, query, fromId);
  const found: WireRecord[] = [];
  let nextId: number | null = null;
  for (const record of matching) {
    if (found.length === query.maxRecords) {
      nextId = record.id as number;
      break;
    }
    found.push(record);
  }
  refuseWithoutId(query, found.length, nextId);
  const items = found.map((record) => serialiseRecord(world, table, record, query.includeFields));
  return { items, firstId: (found[0]?.id as number | undefined) ?? null, nextId };
}

/** How many rows fit. */
export function countQuery(world: AutotaskWorld, table: EntityTable, query: Query): number {
  let count = 0;
  const matching = matchingRecords(world, table, query, Number.NEGATIVE_INFINITY);
  while (!matching.next().done) count += 1;
  return count;
}

function* matchingRecords(
  world: AutotaskWorld,
  table: EntityTable,
  query: Query,
  fromId: number,
): Generator<WireRecord> {
  const fits = compileFilter(table, query.filter, {
    inCountsAsOr: world.switchValue('inCountsAsOr') === true,
  });
  for (const record of candidates(world, table, query.filter, fromId)) {
    if (fits(record)) yield record;
  }
}

function refuseWithoutId(query: Query, found: number, nextId: number | null): void {
  const isLong = found === PAGE_MAX && nextId !== null;
  if (isLong && query.includeFields && !query.includeFields.includes('id')) {
    throw new Refusal(
      'Invalid query syntax. IncludeFields must contain id when more than 500 records match.',
    );
  }
}
