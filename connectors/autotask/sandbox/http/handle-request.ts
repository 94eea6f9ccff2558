import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import type { AutotaskWorld } from '../autotask-state.js';
import { candidate } from '../query/candidates.js';
import { serialiseRecord } from '../query/serialise-record.js';
import { answerInvoiceDocument } from './answer-invoice-document.js';
import { answerInvoiceSettings, answerRecipients } from './answer-invoice-settings.js';
import { answerChildList, answerCount, answerNext, answerQuery } from './answer-query.js';
import { answerDelete, answerWrite } from './answer-write.js';
import { refuseStranger } from './authenticate.js';
import { answerInformation } from './information.js';
import { addedLatencyMs, refuseOverLimit } from './limits.js';
import { entityInfo, fieldInfo, userDefinedFieldInfo } from './metadata.js';
import { errors, frameworkMessage, methodNotAllowed, ok, Refusal } from './replies.js';
import { routeOf, type Route } from './routes.js';
import { verbsOf } from './verbs.js';

/** Longer addresses are answered as if the path did not exist. */
const URL_CHARACTERS_MAX = 2_100;

/** The endpoint on which the thread limit and the journal count: the entity, whatever path leads to it. */
export function endpointOf(request: SandboxRequest): string {
  const route = routeOf(request.path);
  if (!route) return 'unknown';
  return 'table' in route ? route.table.name : endpointNames[route.kind];
}

const endpointNames = {
  zone: 'ZoneInformation',
  versions: 'VersionInformation',
  version: 'Version',
  threshold: 'ThresholdInformation',
  modules: 'Modules',
  entities: 'EntityInformation',
  authenticate: 'Authenticate',
} as const;

/** Answers one request of the vendor's API. */
export function handleRequest(request: SandboxRequest, world: AutotaskWorld): SandboxReply {
  const route = routeOf(request.path);
  if (!route || (request.rawUrl?.length ?? 0) > URL_CHARACTERS_MAX) {
    return frameworkMessage(
      404,
      `No HTTP resource was found that matches the request URI '${request.origin}${request.path}'.`,
    );
  }
  if (!verbsOf(route).includes(request.method)) return methodNotAllowed(request.method);
  if (route.kind === 'zone' || route.kind === 'versions')
    return answerInformation(route.kind, request, world);
  const refused = refuseStranger(request, world) ?? refuseOverLimit(endpointOf(request), world);
  const delayMs = addedLatencyMs(world);
  const holdMs = world.switchValue('threadReleaseMs') as number;
  return { ...(refused ?? answerSafely(route, request, world)), delayMs, holdMs };
}

function answerSafely(route: Route, request: SandboxRequest, world: AutotaskWorld): SandboxReply {
  try {
    return answer(route, request, world);
  } catch (error) {
    if (error instanceof Refusal) return errors(error.message);
    throw error;
  }
}

function answer(route: Route, request: SandboxRequest, world: AutotaskWorld): SandboxReply {
  switch (route.kind) {
    case 'query':
      return answerQuery(world, route.table, request);
    case 'next':
      return answerNext(world, route.table, request);
    case 'count':
      return answerCount(world, route.table, request);
    case 'info':
      return entityInfo(world, route.table);
    case 'fields':
      return fieldInfo(route.table);
    case 'udf':
      return userDefinedFieldInfo(route.table);
    case 'entity':
      return answerWrite(world, route.table, request, null);
    case 'child':
      return request.method === 'GET'
        ? answerChildList(world, route.table, route.parent)
        : answerWrite(world, route.table, request, route.parent);
    case 'child-item':
      if (request.method === 'DELETE') return answerDelete(world, route.table, route.parent, route.id);
      return item(world, route);
    case 'item':
      return item(world, route);
    case 'invoice-document':
      return answerInvoiceDocument(world, route.id, route.form);
    case 'invoice-settings':
      return answerInvoiceSettings(world, request, route.id);
    case 'invoice-recipients':
      return answerRecipients(world, request, route);
    default:
      return answerInformation(route.kind, request, world);
  }
}

/** A record by its id. One that is not there is no 404 but an item that is null. */
function item(world: AutotaskWorld, route: Extract<Route, { kind: 'item' | 'child-item' }>): SandboxReply {
  const record = candidate(world, route.table, route.id);
  const isOther = route.kind === 'child-item' && record?.[route.parent.field] !== route.parent.id;
  return ok({ item: record && !isOther ? serialiseRecord(world, route.table, record) : null });
}
