'use client';

import { useCallback, useMemo } from 'react';
import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { LinesFilter, LinesPageReply } from '@/api/schemas';
import type { DataGridBlocks, DataGridOrder } from '@/components/data-grid';
import { lineRow, type LineRow } from '../fns/line-row';
import { lineSort } from '../fns/line-sort';
import type { RunRef } from '../fns/run-path';
import { FIRST_LINES, readLines } from './use-lines';
import { runKeys } from './run-keys';

type FirstLines = Pick<UseQueryResult<LinesPageReply>, 'data' | 'dataUpdatedAt' | 'isPlaceholderData'>;

/** What was read a moment ago is not asked again. */
const FRESH_MS = 2000;

/** The lines of a large month, a block at a time, in the host's order. The first block is the page's own query. */
export function useLineBlocks(
  ref: RunRef,
  filter: LinesFilter,
  { data, dataUpdatedAt, isPlaceholderData }: FirstLines,
): DataGridBlocks<LineRow> {
  const queryClient = useQueryClient();
  const read = useCallback(
    async (offset: number, limit: number, order: DataGridOrder | null) => {
      const sort = lineSort(order);
      const isFirst = offset === 0 && limit === FIRST_LINES && !sort;
      const part = () => readLines(ref, filter, { offset, limit, sort });
      const reply = isFirst
        ? await queryClient.fetchQuery({
            queryKey: runKeys.firstLines(ref.runId, filter),
            queryFn: part,
            staleTime: FRESH_MS,
          })
        : await part();
      return { rows: reply.items.map(lineRow), total: reply.total };
    },
    [queryClient, ref, filter],
  );
  const version = isPlaceholderData ? 0 : dataUpdatedAt;
  return useMemo(
    () => ({ read, size: FIRST_LINES, version, total: data?.total ?? FIRST_LINES }),
    [read, version, data?.total],
  );
}
