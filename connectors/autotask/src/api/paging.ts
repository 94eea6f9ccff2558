import { ConnectorError, type RequestPurpose } from '@tallylink/connector-sdk';
import type { Condition, WireBody } from '../wire.js';
import type { AutotaskApi } from './autotask-api.js';

/** Rows of a page: the most that Autotask gives. */
export const PAGE_ROWS = 500;
/** Ids in one `in` list: how its elements count toward the 500 conditions of a query is not known. */
export const LIST_IDS = 200;
const MOST_PAGES = 5_000;

/** What to read of an entity. `fields` must hold `id`, by which pages are told apart. */
export interface Query {
  readonly entity: string;
  readonly fields: readonly string[];
  readonly filter: readonly Condition[];
  readonly purpose: RequestPurpose;
}

interface Reply<T> {
  readonly items?: readonly T[];
  readonly pageDetails?: { readonly nextPageUrl?: string | null };
}

/**
 * Pages of a query in the order of ids, each asked for by "id greater than the last one": that neither depends on page
 * tokens nor moves when rows are added meanwhile. Id 0 is a real record. Ends when Autotask names no next page.
 */
export async function* pages<T extends { readonly id: number }>(
  api: AutotaskApi,
  query: Query,
): AsyncGenerator<readonly T[]> {
  let last = -1;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const filter: readonly Condition[] = [{ op: 'gt', field: 'id', value: last }, ...query.filter];
    const body = { maxRecords: PAGE_ROWS, includeFields: query.fields, filter } as unknown as WireBody;
    const reply = await api.query<Reply<T>>(query.entity, body, query.purpose);
    const items = inOrder(reply.items, last, query.entity);
    if (items.length > 0) yield items;
    if (items.length < PAGE_ROWS || reply.pageDetails?.nextPageUrl === null) return;
    last = items[items.length - 1]!.id;
  }
  throw broken(query.entity, `more than ${MOST_PAGES} pages`);
}

/** All rows of a query. For what is known to be small, or asked for in lists. */
export async function all<T extends { readonly id: number }>(api: AutotaskApi, query: Query): Promise<T[]> {
  const rows: T[] = [];
  for await (const page of pages<T>(api, query)) rows.push(...page);
  return rows;
}

/** All rows whose `field` is one of `values`, in lists of {@link LIST_IDS}. Nothing is asked for an empty list. */
export async function allIn<T extends { readonly id: number }>(
  api: AutotaskApi,
  query: Query,
  field: string,
  values: readonly (string | number)[],
): Promise<T[]> {
  const rows: T[] = [];
  for (const value of listsOf([...new Set(values)])) {
    rows.push(...(await all<T>(api, { ...query, filter: [{ op: 'in', field, value }, ...query.filter] })));
  }
  return rows;
}

/** Cuts a list into lists of {@link LIST_IDS}. */
export function listsOf<T>(values: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(values.length / LIST_IDS) }, (_, i) =>
    values.slice(i * LIST_IDS, (i + 1) * LIST_IDS),
  );
}

/** A page that is not in order would end the reading early and lose rows without a sign. */
function inOrder<T extends { readonly id: number }>(
  items: readonly T[] | undefined,
  last: number,
  entity: string,
): readonly T[] {
  if (!Array.isArray(items)) throw broken(entity, 'no items');
  let before = last;
  for (const { id } of items as readonly T[]) {
    if (!Number.isSafeInteger(id) || id <= before) throw broken(entity, `id ${id} after ${before}`);
    before = id;
  }
  return items as readonly T[];
}

function broken(entity: string, detail: string): ConnectorError {
  return new ConnectorError({
    kind: 'bug',
    code: 'PAGE.BROKEN',
    message: `Autotask's pages of ${entity} could not be followed. Nothing was taken from them. Try again; if it stays, tell support.`,
    detail: `${entity}: ${detail}`,
  });
}
