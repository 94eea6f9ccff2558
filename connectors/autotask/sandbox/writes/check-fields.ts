import { referenceExists, type AutotaskState } from '../autotask-state.js';
import type { EntityField, EntityTable } from '../entities/entity-table.js';
import { picklistOf } from '../entities/picklists.js';
import { badReference, missingField, ON_RECORD, Refusal } from '../http/replies.js';
import type { WireRecord } from '../wire-values.js';

/** Refuses the first field that is missing, too long, not of its picklist or leads nowhere. `names`: what was sent. */
export function checkFields(
  state: AutotaskState,
  table: EntityTable,
  record: WireRecord,
  names: ReadonlySet<string>,
): void {
  const missing = table.fields.find(
    (field) => field.isRequired && isWritable(field) && isEmpty(record[field.name]),
  );
  if (missing) throw missingField(missing.name);
  for (const field of table.fields) {
    if (names.has(field.name)) checkValue(state, table, field, record);
  }
}

function checkValue(state: AutotaskState, table: EntityTable, field: EntityField, record: WireRecord): void {
  const value = record[field.name];
  if (value === null || value === undefined) return;
  if (field.length > 0 && String(value).length > field.length) {
    throw new Refusal(`String value exceeds maximum length (field:${field.name}).${ON_RECORD}`);
  }
  const values = field.isPickList ? picklistOf(table.name, field.name) : null;
  if (values && !values.some(([known]) => known === value)) {
    throw new Refusal(`Picklist value [${String(value)}] does not exist for ${field.name}.${ON_RECORD}`);
  }
  if (field.reference && !referenceExists(state, field.reference, value)) {
    throw badReference(field.name, table.singular, field.reference);
  }
}

function isWritable(field: EntityField): boolean {
  return !field.isReadOnly;
}

function isEmpty(value: WireRecord[string] | undefined): boolean {
  return value === null || value === undefined || value === '';
}
