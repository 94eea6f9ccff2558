import { ConnectorError, type RequestPurpose } from '@tallylink/connector-sdk';
import type { SampleTargetContext } from '../sample-target.context.js';
import type { WireList } from '../wire.js';
import { get } from './sample-target-api.js';

/** A list of the vendor, whole or with a filter. */
export interface ListRequest {
  readonly endpoint: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly purpose?: RequestPurpose;
}

/** Every loop over the network has an end of its own, whatever the vendor answers. */
const MOST_PAGES = 10_000;
/** An address must not grow without bound. */
const IDS_IN_ONE_REQUEST = 100;

/** The pages of a list. */
export async function* pagesOf<T>(
  request: ListRequest,
  context: SampleTargetContext,
): AsyncGenerator<readonly T[]> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const parameters = { ...request.parameters, page: String(page) };
    const { records, pages } = await get<WireList<T>>({ ...request, parameters }, context);
    if (!Array.isArray(records)) break;
    yield records;
    if (page >= (pages ?? 1)) return;
  }
  throw new ConnectorError({
    kind: 'bug',
    code: 'REPLY.NOT_A_LIST',
    message: `Sample Target answered the list of ${request.endpoint} in a form that is not known. Nothing was changed. Tell support.`,
  });
}

/** All records of which a field has one of these values: in batches, never a request for each. */
export async function allWith<T>(
  request: ListRequest & { readonly field: string; readonly values: readonly string[] },
  context: SampleTargetContext,
): Promise<T[]> {
  const { field, values, ...list } = request;
  const wanted = [...new Set(values)];
  const found: T[] = [];
  for (let i = 0; i < wanted.length; i += IDS_IN_ONE_REQUEST) {
    const filter = { [field]: JSON.stringify(wanted.slice(i, i + IDS_IN_ONE_REQUEST)) };
    const parameters = { ...list.parameters, ...filter };
    for await (const page of pagesOf<T>({ ...list, parameters }, context)) found.push(...page);
  }
  return found;
}
