import { ConnectorError, type HttpReply } from '@tallylink/connector-sdk';
import type { WireList } from '../wire.js';
import { get, type GetRequest } from './get.js';
import type { InterworksContext } from '../interworks-context.js';

/** A list to be read whole. The order must be given: the vendor documents none. */
export interface ListRequest extends GetRequest {
  readonly orderBy: string;
}

/** A page: only records that no earlier page had. */
export interface ListPage<T> {
  readonly records: readonly T[];
  /** What the vendor says that the whole list has; `null` where it does not say. */
  readonly declared: number | null;
  readonly last: boolean;
}

const PAGE_SIZE = 500;
const MOST_PAGES = 10_000;
const PASSES = 2;

interface Identified {
  readonly id?: string | number | null;
}

/**
 * The pages of a list. Records that arrive twice, because something was added between two pages, come once; records
 * that slipped through for the same reason are looked for in one more pass.
 */
export async function* pagesOf<T extends Identified>(
  request: ListRequest,
  context: InterworksContext,
): AsyncGenerator<ListPage<T>> {
  const seen = new Set<string>();
  for (let pass = 1; pass <= PASSES; pass += 1) {
    for await (const { data, declared, atEnd } of onePass<T>(request, context)) {
      const records = data.filter((record) => isNew(record, seen));
      const complete = declared === null || seen.size >= declared || pass === PASSES;
      const last = atEnd && complete;
      if (records.length > 0 || last) yield { records, declared, last };
      if (last) return;
      if (atEnd)
        context.log.warn('interworks.list-moved', { endpoint: request.endpoint, declared, read: seen.size });
    }
  }
}

interface RawPage<T> {
  readonly data: readonly T[];
  readonly declared: number | null;
  readonly atEnd: boolean;
}

async function* onePass<T>(request: ListRequest, context: InterworksContext): AsyncGenerator<RawPage<T>> {
  for (let index = 1; index <= MOST_PAGES; index += 1) {
    const list = await readPage<T>(request, index, context);
    const data = list.data ?? [];
    const atEnd = isLastPage(list, index, data.length);
    yield { data, declared: list.paging?.totalRecords ?? null, atEnd };
    if (atEnd) return;
  }
  throw endless(request);
}

/** A record without an id is never taken for another one. */
function isNew(record: Identified, seen: Set<string>): boolean {
  const id = record.id === null || record.id === undefined ? `#${seen.size}` : String(record.id);
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}

function isLastPage<T>(list: WireList<T>, index: number, count: number): boolean {
  const totalPages = list.paging?.totalPages ?? null;
  return totalPages === null ? count < PAGE_SIZE : index >= totalPages || count === 0;
}

async function readPage<T>(
  request: ListRequest,
  index: number,
  context: InterworksContext,
): Promise<WireList<T>> {
  const parameters = {
    ...request.parameters,
    $orderBy: request.orderBy,
    pageIndex: String(index),
    pageSize: String(PAGE_SIZE),
  };
  return listOf<T>(await get({ ...request, parameters }, context), request);
}

/** The list of a reply. Errors: `ConnectorError` of kind `bug` for anything that is not the vendor's envelope. */
export function listOf<T>(reply: HttpReply, request: GetRequest): WireList<T> {
  const list = reply.json<WireList<T> | null>();
  if (list !== null && typeof list === 'object' && Array.isArray(list.data)) return list;
  throw new ConnectorError({
    kind: 'bug',
    code: 'REPLY.NOT_A_LIST',
    message:
      'interworks.cloud answered a list in a form that is not known. Nothing more was read. Tell support.',
    detail: `${request.endpoint}: ${reply.text.slice(0, 200)}`,
  });
}

function endless(request: GetRequest): ConnectorError {
  return new ConnectorError({
    kind: 'bug',
    code: 'REPLY.ENDLESS',
    message: `A list of interworks.cloud has more than ${MOST_PAGES} pages. Reading was stopped. Tell support.`,
    detail: request.endpoint,
  });
}
