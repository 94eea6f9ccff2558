'use client';

import { keepPreviousData, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type {
  CustomerTotalsListReply,
  LineFacetsReply,
  LinePlaceReply,
  LinesFilter,
  LinesPageReply,
  LineWindowReply,
} from '@/api/schemas';
import { linesQuery, type LinesPart } from '../fns/lines-filter';
import { runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

/** Shown at once; the rest follows in parts. */
export const FIRST_LINES = 100;
const PART = 2000;
/** The most lines that are held; a month of more is read in blocks. */
const MOST_HELD = 20_000;

/** Rows, with totals and counts of all that match. */
const readLines = (ref: RunRef, filter: LinesFilter, part: LinesPart): Promise<LinesPageReply> =>
  request('GET', runPath(ref, `lines?${linesQuery(filter, part)}`));

/** Rows alone. */
export const readWindow = (ref: RunRef, filter: LinesFilter, part: LinesPart): Promise<LineWindowReply> =>
  request('GET', runPath(ref, `line-window?${linesQuery(filter, part)}`));

/** The row of the next line that is not as it should be. */
export const readNextFinding = (
  ref: RunRef,
  filter: LinesFilter,
  place: { readonly after: number | undefined; readonly sort: string | undefined },
): Promise<LinePlaceReply> => request('GET', runPath(ref, `next-finding?${linesQuery(filter, place)}`));

async function readAll(
  ref: RunRef,
  filter: LinesFilter,
  onFirst: (first: LinesPageReply) => void,
): Promise<LinesPageReply> {
  const first = await readLines(ref, filter, { offset: 0, limit: FIRST_LINES });
  if (first.total <= first.items.length) return first;
  onFirst(first);
  const parts: Promise<LineWindowReply>[] = [];
  for (let offset = FIRST_LINES; offset < Math.min(first.total, MOST_HELD); offset += PART)
    parts.push(readWindow(ref, filter, { offset, limit: PART }));
  const rest = await Promise.all(parts);
  // A line that moved between two parts must not stand twice.
  const items = new Map([first, ...rest].flatMap((part) => part.items).map((line) => [line.id, line]));
  return { ...first, items: [...items.values()] };
}

interface LinesInput {
  readonly filter: LinesFilter;
  readonly enabled: boolean;
}

/** All lines of a filter; the first of them are there at once. Totals and counts are the host's. */
export function useLines(ref: RunRef, { filter, enabled }: LinesInput) {
  const queryClient = useQueryClient();
  const queryKey = runKeys.lines(ref.runId, filter);
  return useQuery({
    queryKey,
    queryFn: () =>
      readAll(ref, filter, (first) => {
        if (!queryClient.getQueryData(queryKey)) queryClient.setQueryData(queryKey, first);
      }),
    enabled,
    placeholderData: keepPreviousData,
  });
}

const firstLines = (ref: RunRef, filter: LinesFilter) => ({
  queryKey: runKeys.firstLines(ref.runId, filter),
  queryFn: () => readLines(ref, filter, { offset: 0, limit: FIRST_LINES }),
});

/** The first lines of a filter, with the totals and counts of all. */
export function useFirstLines(ref: RunRef, { filter, enabled }: LinesInput) {
  return useQuery({ ...firstLines(ref, filter), enabled, placeholderData: keepPreviousData });
}

/** The same for who needs them now; asked again only after somebody decided. */
export const fetchFirstLines = (
  client: QueryClient,
  ref: RunRef,
  filter: LinesFilter,
): Promise<LinesPageReply> => client.fetchQuery({ ...firstLines(ref, filter), staleTime: Infinity });

/** What the lines of each customer add up to, for the bands over them. */
export function useCustomerTotals(ref: RunRef, { filter, enabled }: LinesInput) {
  return useQuery({
    queryKey: runKeys.customerTotals(ref.runId, filter),
    queryFn: () =>
      request<CustomerTotalsListReply>('GET', runPath(ref, `customer-totals?${linesQuery(filter, {})}`)),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** What the filters offer; it may wait until there are lines to filter. */
export function useLineFacets(ref: RunRef, enabled: boolean) {
  return useQuery({
    queryKey: runKeys.facets(ref.runId),
    queryFn: () => request<LineFacetsReply>('GET', runPath(ref, 'line-facets')),
    enabled,
  });
}
