import { collectionOf, type AutotaskWorld } from '../autotask-state.js';
import type { EntityTable } from '../entities/entity-table.js';
import { badReference, missingField } from '../http/replies.js';
import type { WireRecord } from '../wire-values.js';
import { checkFields } from './check-fields.js';
import { entityRules } from './entity-rules.js';
import { costFields } from '../entities/cost-fields.js';
import type { EntityBody } from './read-body.js';

/** Creates a record and gives its id. Read-only fields of the body are dropped; `parent` is the parent's reference. */
export function createEntity(
  world: AutotaskWorld,
  table: EntityTable,
  body: EntityBody,
  parent: WireRecord = {},
): number {
  const sent = { ...dropCosts(world, table, body.fields), ...parent };
  const writable = table.fields.filter((field) => !field.isReadOnly && sent[field.name] !== undefined);
  const record: WireRecord = Object.fromEntries(writable.map((field) => [field.name, sent[field.name]!]));
  if (table.hasUserDefinedFields) record.userDefinedFields = body.userDefinedFields ?? [];
  const rules = entityRules[table.name];
  rules?.defaults?.(record, world);
  checkFields(world.state, table, record, new Set(writable.map((field) => field.name)));
  rules?.check?.(record, null, world);
  return rules?.insert ? rules.insert(record, world) : collectionOf(world.state, table.name).insert(record);
}

/** Changes a record: PATCH what was sent; PUT everything writable, null where it was not sent. Names that do not fit are ignored. */
export function updateEntity(
  world: AutotaskWorld,
  table: EntityTable,
  body: EntityBody,
  how: 'patch' | 'put',
): number {
  if (body.id === null) throw missingField('id');
  const before = collectionOf(world.state, table.name).get(body.id);
  if (!before) throw badReference('id', table.singular, table.singular);
  const sent = dropCosts(world, table, body.fields);
  const writable = table.fields.filter((field) => !field.isReadOnly && !field.isFixed);
  const changed = writable.filter((field) => how === 'put' || sent[field.name] !== undefined);
  const after: WireRecord = { ...before };
  for (const field of changed) after[field.name] = sent[field.name] ?? null;
  if (table.hasUserDefinedFields) mergeUserDefined(after, body);
  checkFields(world.state, table, after, new Set(changed.map((field) => field.name)));
  entityRules[table.name]?.check?.(after, before, world);
  Object.assign(before, after);
  entityRules[table.name]?.changed?.(before, world);
  return body.id;
}

/** Deletes a record of an entity that allows it. */
export function deleteEntity(world: AutotaskWorld, table: EntityTable, id: number): number {
  const record = collectionOf(world.state, table.name).get(id);
  if (!record) throw badReference('id', table.singular, table.singular);
  entityRules[table.name]?.remove?.(record);
  collectionOf(world.state, table.name).remove(id);
  return id;
}

/** Without the permission, costs in a request are dropped in silence. */
function dropCosts(world: AutotaskWorld, table: EntityTable, fields: WireRecord): WireRecord {
  if (world.switchValue('costsVisible') === true) return fields;
  const hidden = costFields[table.name] ?? [];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !hidden.includes(name)));
}

function mergeUserDefined(record: WireRecord, body: EntityBody): void {
  const sent = body.userDefinedFields;
  if (!sent) return;
  const kept = Array.isArray(record.userDefinedFields) ? record.userDefinedFields : [];
  record.userDefinedFields = [
    ...kept.filter((old) => !sent.some((entry) => entry.name === old.name)),
    ...sent,
  ];
}
