'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { LineFacetsReply, LineReply, LinesFilter, LinesPageReply } from '@/api/schemas';
import { linesQuery } from '../fns/lines-filter';
import { runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

const PAGE_SIZE = 2000;
const MOST_PAGES = 60;

export type AllLines = Omit<LinesPageReply, 'nextCursor'>;

async function readAllLines(ref: RunRef, filter: LinesFilter): Promise<AllLines> {
  const items: LineReply[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const reply: LinesPageReply = await request(
      'GET',
      runPath(ref, `lines?${linesQuery(filter, cursor, PAGE_SIZE)}`),
    );
    items.push(...reply.items);
    cursor = reply.nextCursor;
    if (!cursor) return { ...reply, items };
  }
  throw new Error(`The month has more than ${MOST_PAGES * PAGE_SIZE} lines. Filter by customer to see them.`);
}

/** All lines of a filter; totals and counts are the host's. */
export function useLines(ref: RunRef, filter: LinesFilter) {
  return useQuery({
    queryKey: runKeys.lines(ref.runId, filter),
    queryFn: () => readAllLines(ref, filter),
    placeholderData: keepPreviousData,
  });
}

export function useLineFacets(ref: RunRef) {
  return useQuery({
    queryKey: runKeys.facets(ref.runId),
    queryFn: () => request<LineFacetsReply>('GET', runPath(ref, 'line-facets')),
  });
}
