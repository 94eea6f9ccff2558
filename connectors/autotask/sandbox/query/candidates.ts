import { collectionOf, type AutotaskWorld } from '../autotask-state.js';
import type { EntityTable } from '../entities/entity-table.js';
import { unitsRecord, unitsRecords } from '../periods/units-records.js';
import type { WireRecord } from '../wire-values.js';
import { presentRecord } from './present-record.js';
import type { FilterNode } from './query-model.js';

/** The records that a filter can meet at all, in the order of their ids, from `fromId` on. */
export function* candidates(
  world: AutotaskWorld,
  table: EntityTable,
  filter: readonly FilterNode[],
  fromId: number,
): Generator<WireRecord> {
  const first = Math.max(fromId, lowestId(filter));
  if (table.name === 'ContractServiceUnits') {
    const contractServiceIds = idsOf(filter, 'contractserviceid');
    yield* unitsRecords(world, {
      fromId: first,
      contractServiceIds,
      contractIds: idsOf(filter, 'contractid'),
    });
    return;
  }
  for (const record of collectionOf(world.state, table.name).from(first)) {
    if (isShown(world, table, record)) yield presentRecord(world, table, record);
  }
}

/** One record by its id. */
export function candidate(world: AutotaskWorld, table: EntityTable, id: number): WireRecord | null {
  if (table.name === 'ContractServiceUnits') return unitsRecord(world, id);
  const record = collectionOf(world.state, table.name).get(id);
  return record && isShown(world, table, record) ? presentRecord(world, table, record) : null;
}

/** A restricted user is not told what is left out. */
function isShown(world: AutotaskWorld, table: EntityTable, record: WireRecord): boolean {
  return (
    table.name !== 'Companies' || record.isActive !== false || world.switchValue('restrictedUser') !== true
  );
}

/** A walk through all pages asks for ids after the last one: no record before it needs to be looked at. */
function lowestId(filter: readonly FilterNode[]): number {
  const bounds = filter
    .filter((node) => node.field?.toLowerCase() === 'id' && typeof node.value === 'number' && !node.udf)
    .filter((node) => ['gt', 'gte', 'eq'].includes(node.op.toLowerCase()))
    .map((node) =>
      node.op.toLowerCase() === 'gt' ? Math.floor(node.value as number) + 1 : (node.value as number),
    );
  return Math.max(Number.NEGATIVE_INFINITY, ...bounds);
}

/** Ids that a top-level condition allows; `null` where there is none. Texts are read as the filter itself reads them. */
function idsOf(filter: readonly FilterNode[], field: string): ReadonlySet<number> | null {
  const node = filter.find(
    (item) =>
      item.field?.toLowerCase() === field && !item.udf && ['eq', 'in'].includes(item.op.toLowerCase()),
  );
  if (!node) return null;
  const values = Array.isArray(node.value) ? (node.value as unknown[]) : [node.value];
  return new Set(
    values.map((value) => (typeof value === 'string' ? Number.parseInt(value, 10) : (value as number))),
  );
}
