'use client';

import { useCallback, useMemo } from 'react';
import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { LinesFilter, LinesPageReply } from '@/api/schemas';
import type { DataGridBlocks, DataGridOrder } from '@/components/data-grid';
import { lineRow, type LineRow } from '../fns/line-row';
import { lineSort } from '../fns/line-sort';
import type { RunRef } from '../fns/run-path';
import { fetchFirstLines, FIRST_LINES, readNextFinding, readWindow } from './use-lines';

type FirstLines = Pick<UseQueryResult<LinesPageReply>, 'dataUpdatedAt' | 'isPlaceholderData'>;

/**
 * The lines of a large month, a block at a time, in the host's order. The first block is the page's own query: it is
 * the one that counts, and every other block is rows alone.
 */
export function useLineBlocks(
  ref: RunRef,
  filter: LinesFilter,
  { dataUpdatedAt, isPlaceholderData }: FirstLines,
): DataGridBlocks<LineRow> {
  const queryClient = useQueryClient();
  const read = useCallback(
    async (offset: number, limit: number, order: DataGridOrder | null) => {
      const sort = lineSort(order);
      const isFirst = offset === 0 && limit === FIRST_LINES && !sort;
      const rows = isFirst ? null : readWindow(ref, filter, { offset, limit, sort });
      const [first, part] = await Promise.all([fetchFirstLines(queryClient, ref, filter), rows]);
      return { rows: (part ?? first).items.map(lineRow), total: first.total };
    },
    [queryClient, ref, filter],
  );
  const next = useCallback(
    async (after: number | null, order: DataGridOrder | null) =>
      (await readNextFinding(ref, filter, { after: after ?? undefined, sort: lineSort(order) })).offset,
    [ref, filter],
  );
  const version = isPlaceholderData ? 0 : dataUpdatedAt;
  return useMemo(() => ({ read, next, size: FIRST_LINES, version }), [read, next, version]);
}
