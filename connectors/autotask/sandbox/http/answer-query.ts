import type { SandboxReply, SandboxRequest } from '@tallylink/connector-testing';
import type { AutotaskWorld } from '../autotask-state.js';
import type { EntityTable } from '../entities/entity-table.js';
import { parseQuery, type Query } from '../query/query-model.js';
import { countQuery, runQuery } from '../query/run-query.js';
import { parseObject } from '../writes/read-body.js';
import { methodNotAllowed, ok, Refusal } from './replies.js';

/** Which page a link asks for. Ids are those with which pages begin. */
interface PageToken {
  readonly pageSize: number;
  readonly previousIds: readonly number[];
  readonly nextIds: readonly number[];
}

/** `query`, by GET with `search` or by POST with a body. */
export function answerQuery(world: AutotaskWorld, table: EntityTable, request: SandboxRequest): SandboxReply {
  const query = queryOf(table, request);
  return page(world, table, request, { query, fromId: Number.NEGATIVE_INFINITY, previousIds: [] });
}

/** `query/count`. */
export function answerCount(world: AutotaskWorld, table: EntityTable, request: SandboxRequest): SandboxReply {
  return ok({ queryCount: countQuery(world, table, queryOf(table, request)) });
}

/** `query/next`: a chain that began with GET goes on with GET, one that began with POST with POST and the same body. */
export function answerNext(world: AutotaskWorld, table: EntityTable, request: SandboxRequest): SandboxReply {
  const token = readToken(parameter(request, 'paging'));
  if (request.method === 'GET' && parameter(request, 'search') === null) return methodNotAllowed('GET');
  const query = { ...queryOf(table, request), maxRecords: token.pageSize };
  const fromId = token.nextIds[0] ?? Number.NEGATIVE_INFINITY;
  return page(world, table, request, { query, fromId, previousIds: token.previousIds });
}

/** A list behind a parent's path: everything, in one page. */
export function answerChildList(
  world: AutotaskWorld,
  table: EntityTable,
  parent: { readonly field: string; readonly id: number },
): SandboxReply {
  const filter = [{ op: 'eq', field: parent.field, value: parent.id, udf: false, items: [] }];
  const { items } = runQuery(
    world,
    table,
    { maxRecords: 500, includeFields: null, filter },
    Number.NEGATIVE_INFINITY,
  );
  return ok({
    items,
    pageDetails: { count: items.length, requestCount: 500, prevPageUrl: null, nextPageUrl: null },
  });
}

interface PageWanted {
  readonly query: Query;
  readonly fromId: number;
  readonly previousIds: readonly number[];
}

function page(
  world: AutotaskWorld,
  table: EntityTable,
  request: SandboxRequest,
  wanted: PageWanted,
): SandboxReply {
  const { query, fromId, previousIds } = wanted;
  const { items, firstId, nextId } = runQuery(world, table, query, fromId);
  const link = (token: PageToken): string => pageUrl(table, request, token);
  const pageSize = query.maxRecords;
  const next =
    nextId === null ? null : { pageSize, previousIds: [...previousIds, firstId!], nextIds: [nextId] };
  const previous =
    previousIds.length === 0
      ? null
      : { pageSize, previousIds: previousIds.slice(0, -1), nextIds: previousIds.slice(-1) };
  return ok({
    items,
    pageDetails: {
      count: items.length,
      requestCount: pageSize,
      prevPageUrl: previous && link(previous),
      nextPageUrl: next && link(next),
    },
  });
}

function pageUrl(table: EntityTable, request: SandboxRequest, token: PageToken): string {
  const paging = encodeURIComponent(
    JSON.stringify({ ...token, previousIds: token.previousIds.slice(-PREVIOUS_MAX) }),
  );
  const search =
    request.method === 'GET' ? `&search=${encodeURIComponent(parameter(request, 'search') ?? '')}` : '';
  return `${request.origin}/ATServicesRest/V1.0/${table.name}/query/next?paging=${paging}${search}`;
}

/** Links stay short enough to be followed by GET. */
const PREVIOUS_MAX = 50;

function queryOf(table: EntityTable, request: SandboxRequest): Query {
  const text = request.method === 'GET' ? parameter(request, 'search') : request.bodyText;
  if (text === null || text.trim() === '') throw new Refusal('Invalid query syntax. The query is missing.');
  return parseQuery(table, parseObject(text));
}

function readToken(text: string | null): PageToken {
  const { pageSize, previousIds, nextIds } = parseObject(text ?? '') as Partial<PageToken>;
  const isToken = Number.isInteger(pageSize) && Array.isArray(nextIds) && Array.isArray(previousIds);
  if (!isToken) throw new Refusal('The paging token is not valid.');
  return { pageSize: pageSize!, previousIds, nextIds };
}

function parameter(request: SandboxRequest, name: string): string | null {
  return [...request.query].find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
