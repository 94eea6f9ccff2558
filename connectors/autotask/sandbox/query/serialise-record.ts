import type { AutotaskWorld } from '../autotask-state.js';
import { costFields } from '../entities/cost-fields.js';
import type { EntityTable } from '../entities/entity-table.js';
import type { WireRecord, WireValue } from '../wire-values.js';

/** Exactly the model's fields, empty ones as null; with `includeFields` only those, and the others absent. */
export function serialiseRecord(
  world: AutotaskWorld,
  table: EntityTable,
  record: WireRecord,
  includeFields: readonly string[] | null = null,
): WireRecord {
  const hidden = world.switchValue('costsVisible') === true ? [] : (costFields[table.name] ?? []);
  const suffix = world.switchValue('dateForm') === 'zulu' ? 'Z' : '';
  const json: WireRecord = {};
  for (const { name, type } of table.fields) {
    if (includeFields && !includeFields.includes(name)) continue;
    const value: WireValue = hidden.includes(name) ? null : (record[name] ?? null);
    json[name] =
      (type === 'date' || type === 'datetime') && value !== null ? `${String(value)}${suffix}` : value;
  }
  if (table.hasUserDefinedFields && (!includeFields || includeFields.includes('userDefinedFields'))) {
    json.userDefinedFields = record.userDefinedFields ?? [];
  }
  return json;
}
