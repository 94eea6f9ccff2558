import type { GridApi, IDatasource, SortModelItem } from 'ag-grid-community';
import type { DataGridBlocks, DataGridOrder } from './types';

/** Reading in blocks: a stop in scrolling reads what is in sight, flying over it does not. */
export const blockOptions = (size: number) => ({
  rowModelType: 'infinite' as const,
  cacheBlockSize: size,
  maxBlocksInCache: 40,
  maxConcurrentDatasourceRequests: 2,
  blockLoadDebounceMillis: 40,
  cacheOverflowSize: 0,
  // Empty rows would be drawn once more when the first block comes, which also says how many there are.
  infiniteInitialRowCount: 1,
});

function orderOf([first]: readonly SortModelItem[]): DataGridOrder | null {
  return first ? { columnId: first.colId, descending: first.sort === 'desc' } : null;
}

/** The order in which the rows stand on the screen. */
export const shownOrder = <Row>(api: GridApi<Row>): DataGridOrder | null =>
  orderOf(
    api
      .getColumnState()
      .filter(({ sort }) => sort)
      .sort((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
      .map(({ colId, sort }) => ({ colId, sort: sort as SortModelItem['sort'] })) as SortModelItem[],
  );

/** Another order, of one column; a column that there is not orders nothing. */
export function orderBy<Row>(api: GridApi<Row>, order: DataGridOrder | null): void {
  const state = order
    ? [{ colId: order.columnId, sort: order.descending ? ('desc' as const) : ('asc' as const) }]
    : [];
  api.applyColumnState({ state, defaultState: { sort: null } });
}

/** The reader of a page as the grid asks it. What fails is the page's to say; the grid shows empty rows. */
export function createDatasource<Row>(read: DataGridBlocks<Row>['read'], onRead: () => void): IDatasource {
  return {
    getRows({ startRow, endRow, sortModel, successCallback, failCallback }) {
      read(startRow, endRow - startRow, orderOf(sortModel)).then(
        ({ rows, total }) => {
          successCallback([...rows], total);
          onRead();
        },
        () => failCallback(),
      );
    },
  };
}
