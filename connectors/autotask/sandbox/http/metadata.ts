import type { SandboxReply } from '@tallylink/connector-testing';
import type { AutotaskWorld } from '../autotask-state.js';
import { entityTables } from '../entities/catalogue.js';
import type { EntityAccess, EntityField, EntityTable } from '../entities/entity-table.js';
import { picklistOf } from '../entities/picklists.js';
import { userDefinedFieldsOf } from '../entities/user-defined-fields.js';
import { ok } from './replies.js';

/** Levels of access. A restricted user gets fewer rows and no error. */
const ACCESS_ALL = 1;
const ACCESS_NONE = 0;
const ACCESS_RESTRICTED = 2;

/** `entityInformation` of one entity. */
export function entityInfo(world: AutotaskWorld, table: EntityTable): SandboxReply {
  return ok({ info: describe(world, table) });
}

/** `EntityInformation` of all. */
export function allEntityInfo(world: AutotaskWorld): SandboxReply {
  return ok({ entityDescriptions: entityTables.map((table) => ({ info: describe(world, table) })) });
}

/** `entityInformation/fields`. */
export function fieldInfo(table: EntityTable): SandboxReply {
  return ok({ fields: table.fields.map((field) => describeField(table, field)) });
}

/** `entityInformation/userDefinedFields`. */
export function userDefinedFieldInfo(table: EntityTable): SandboxReply {
  return ok({ fields: userDefinedFieldsOf(table.name) });
}

function describe(world: AutotaskWorld, table: EntityTable) {
  const can = (what: EntityAccess): boolean => table.access.includes(what);
  const level = (what: EntityAccess): number => (can(what) ? ACCESS_ALL : ACCESS_NONE);
  return {
    name: table.singular,
    canCreate: can('create'),
    canDelete: can('delete'),
    canQuery: can('query'),
    canUpdate: can('update'),
    userAccessForCreate: level('create'),
    userAccessForDelete: level('delete'),
    userAccessForQuery:
      can('query') && world.switchValue('restrictedUser') === true ? ACCESS_RESTRICTED : level('query'),
    userAccessForUpdate: level('update'),
    hasUserDefinedFields: table.hasUserDefinedFields,
    supportsWebhookCallouts: table.name === 'Companies' || table.name === 'Contacts',
  };
}

const dataTypes = {
  long: 'long',
  int: 'integer',
  double: 'double',
  string: 'string',
  bool: 'boolean',
  date: 'dateTime',
  datetime: 'dateTime',
};

/** Fields that are fixed after creation are called read-only, although creating needs them. */
function describeField(table: EntityTable, field: EntityField) {
  return {
    name: field.name,
    dataType: dataTypes[field.type],
    length: field.length,
    isRequired: field.isRequired,
    isReadOnly: field.isReadOnly || field.isFixed,
    isQueryable: field.isQueryable,
    isReference: field.reference !== null,
    referenceEntityType: field.reference ?? '',
    isPickList: field.isPickList,
    picklistValues: field.isPickList ? picklistValues(table, field) : null,
    picklistParentValueField: '',
    isSupportedWebhookField: false,
  };
}

function picklistValues(table: EntityTable, field: EntityField) {
  return (picklistOf(table.name, field.name) ?? []).map(([value, label], index) => ({
    value: String(value),
    label,
    isDefaultValue: index === 0,
    sortOrder: index + 1,
    parentValue: '',
    isActive: true,
    isSystem: true,
  }));
}
