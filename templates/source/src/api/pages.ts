import { ConnectorError } from '@tallylink/connector-sdk';
import type { SampleSourceContext } from '../sample-source.context.js';
import type { WireList } from '../wire.js';
import { get, type GetRequest } from './get.js';

/** One page of a list, and what the vendor says that the whole list has. */
export interface Page<T> {
  readonly records: readonly T[];
  readonly declared: number | null;
  readonly last: boolean;
}

/** Every loop over the network has an end of its own, whatever the vendor answers. */
const MOST_PAGES = 10_000;

/** The pages of a list, in the vendor's order. A vendor that gives cursors instead of numbers: follow them here. */
export async function* pagesOf<T>(
  request: GetRequest,
  context: SampleSourceContext,
): AsyncGenerator<Page<T>> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const parameters = { ...request.parameters, page: String(page) };
    const list = await get<WireList<T>>({ ...request, parameters }, context);
    if (!Array.isArray(list.records)) throw notAList(request);
    const last = page >= (list.pages ?? 1);
    yield { records: list.records, declared: list.total ?? null, last };
    if (last) return;
  }
  throw notAList(request);
}

const notAList = ({ endpoint }: GetRequest): ConnectorError =>
  new ConnectorError({
    kind: 'bug',
    code: 'REPLY.NOT_A_LIST',
    message: `Sample Source answered the list of ${endpoint} in a form that is not known. Nothing more was read. Tell support.`,
  });
