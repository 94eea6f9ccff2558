'use client';

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { LineFacetsReply, LinesFilter, LinesPageReply } from '@/api/schemas';
import { linesQuery, type LinesPart } from '../fns/lines-filter';
import { runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

/** Shown at once; the rest follows in parts. */
export const FIRST_LINES = 200;
const PART = 2000;
/** The most lines that are held; a month of more is read in blocks. */
const MOST_HELD = 20_000;

export const readLines = (ref: RunRef, filter: LinesFilter, part: LinesPart): Promise<LinesPageReply> =>
  request('GET', runPath(ref, `lines?${linesQuery(filter, part)}`));

async function readAll(
  ref: RunRef,
  filter: LinesFilter,
  onFirst: (first: LinesPageReply) => void,
): Promise<LinesPageReply> {
  const first = await readLines(ref, filter, { offset: 0, limit: FIRST_LINES });
  if (first.total <= first.items.length) return first;
  onFirst(first);
  const parts: Promise<LinesPageReply>[] = [];
  for (let offset = FIRST_LINES; offset < Math.min(first.total, MOST_HELD); offset += PART)
    parts.push(readLines(ref, filter, { offset, limit: PART }));
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

/** The first lines of a filter, with the totals and counts of all. */
export function useFirstLines(ref: RunRef, { filter, enabled }: LinesInput) {
  return useQuery({
    queryKey: runKeys.firstLines(ref.runId, filter),
    queryFn: () => readLines(ref, filter, { offset: 0, limit: FIRST_LINES }),
    enabled,
    placeholderData: keepPreviousData,
  });
}

export function useLineFacets(ref: RunRef) {
  return useQuery({
    queryKey: runKeys.facets(ref.runId),
    queryFn: () => request<LineFacetsReply>('GET', runPath(ref, 'line-facets')),
  });
}
