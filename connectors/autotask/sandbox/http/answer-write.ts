import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import type { AutotaskWorld } from '../autotask-state.js';
import { collectionOf, recordOf } from '../autotask-state.js';
import type { EntityTable } from '../entities/entity-table.js';
import { adjustUnits } from '../periods/adjust-units.js';
import type { WireRecord } from '../wire-values.js';
import { checkFields } from '../writes/check-fields.js';
import { readBody, type EntityBody } from '../writes/read-body.js';
import { createEntity, deleteEntity, updateEntity } from '../writes/write-entity.js';
import { badReference, Refusal, written } from './replies.js';
import type { ParentReference } from './routes.js';

/** POST, PATCH or PUT of an entity, at its own path or behind its parent's. */
export function answerWrite(
  world: AutotaskWorld,
  table: EntityTable,
  request: SandboxRequest,
  parent: ParentReference | null,
): SandboxReply {
  const body = readBody(table, request.bodyText);
  if (parent) refuseStrangeParent(world, table, parent, body);
  const reference: WireRecord = parent ? { [parent.field]: parent.id } : {};
  if (request.method !== 'POST')
    return written(updateEntity(world, table, body, request.method === 'PUT' ? 'put' : 'patch'));
  if (table.name !== 'ContractServiceAdjustments')
    return written(createEntity(world, table, body, reference));
  adjust(world, table, { ...body.fields, ...reference });
  return written(null);
}

/** DELETE behind a parent's path. */
export function answerDelete(
  world: AutotaskWorld,
  table: EntityTable,
  parent: ParentReference,
  id: number,
): SandboxReply {
  const record = recordOf(world.state, table.name, id);
  if (record && record[parent.field] !== parent.id) throw badReference('id', table.singular, table.singular);
  return written(deleteEntity(world, table, id));
}

function adjust(world: AutotaskWorld, table: EntityTable, adjustment: WireRecord): void {
  checkFields(world.state, table, adjustment, new Set(Object.keys(adjustment)));
  adjustUnits(world, adjustment);
}

function refuseStrangeParent(
  world: AutotaskWorld,
  table: EntityTable,
  parent: ParentReference,
  body: EntityBody,
): void {
  if (!collectionOf(world.state, parent.table.name).get(parent.id)) {
    throw badReference(parent.field, table.singular, parent.table.singular);
  }
  const stated = body.fields[parent.field];
  const isOther = stated !== undefined && stated !== null && stated !== parent.id;
  const kept = body.id === null ? null : recordOf(world.state, table.name, body.id);
  if (isOther || (kept && kept[parent.field] !== parent.id)) {
    throw new Refusal(
      `The ${table.singular} does not belong to the ${parent.table.singular} of the address.`,
    );
  }
}
