'use client';

import type { RefObject } from 'react';
import type { DataGridHandle } from '@/components/data-grid';
import type { AnyView, ShownView } from '@/features/saved-views/fns/shown-view';
import type { LineRow } from '../fns/line-row';
import { orderOfView, viewChanges, viewQuery, viewSort } from '../fns/shown-view';
import type { useHiddenColumns } from './use-hidden-columns';
import type { LinesPageInput } from './use-lines-page';

interface ShownViewInput extends Pick<LinesPageInput, 'parameters' | 'setParameters'> {
  readonly grid: RefObject<DataGridHandle<LineRow> | null>;
  readonly columns: ReturnType<typeof useHiddenColumns>;
}

/** The month's grid as a view, and back: the address, the order and the columns. */
export function useShownView({ grid, columns, parameters, setParameters }: ShownViewInput) {
  return {
    readShown: (): ShownView => ({
      query: viewQuery(parameters),
      sort: viewSort(grid.current?.order() ?? null),
      hiddenColumns: [...columns.hidden],
    }),
    onShow: ({ query, sort, hiddenColumns }: AnyView): void => {
      setParameters(viewChanges(query));
      if (hiddenColumns) columns.hide(hiddenColumns);
      if (sort !== null) grid.current?.orderBy(orderOfView(sort));
    },
  };
}
