'use client';

import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { GridApi } from 'ag-grid-community';
import { blockOptions, createDatasource } from './block-options';
import type { DataGridBlocks } from './types';

/** The grid's options for rows that are read in blocks; none when all rows are held. */
export function useBlocks<Row>(
  blocks: DataGridBlocks<Row> | undefined,
  api: RefObject<GridApi<Row> | null>,
  onRead: () => void,
) {
  const read = blocks?.read;
  const version = blocks?.version;
  const datasource = useMemo(() => (read ? createDatasource(read, onRead) : null), [read, onRead]);
  const shown = useRef({ read, version });
  useEffect(() => {
    // Another reader starts from the top by itself; the same one reads again what is in sight.
    const { read: before, version: known } = shown.current;
    // The version that the first reading brings is of what the grid has just been given.
    if (read && before === read && known && version !== known) api.current?.refreshInfiniteCache();
    shown.current = { read, version };
  }, [api, read, version]);
  const size = blocks?.size;
  return useMemo(
    () => (size !== undefined && datasource ? { ...blockOptions(size), datasource } : null),
    [size, datasource],
  );
}
