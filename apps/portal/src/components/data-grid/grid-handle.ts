import type { GridApi, IRowNode } from 'ag-grid-community';
import { orderBy, shownOrder } from './block-options';
import { heldTable, readTable } from './shown-table';
import type { DataGridBlocks, DataGridHandle } from './types';

const firstColumn = <Row>(api: GridApi<Row>): string => {
  const columns = api.getAllDisplayedColumns();
  const shown = columns.find((column) => !column.getColId().startsWith('ag-Grid-')) ?? columns[0];
  return shown?.getColId() ?? '';
};

function focusedIndex<Row>(api: GridApi<Row>): number | null {
  const cell = api.getFocusedCell();
  return cell && !cell.rowPinned ? cell.rowIndex : null;
}

function focusIndex<Row>(api: GridApi<Row>, index: number): void {
  const last = api.getDisplayedRowCount() - 1;
  if (last < 0) return;
  const bounded = Math.min(Math.max(index, 0), last);
  api.ensureIndexVisible(bounded);
  api.setFocusedCell(bounded, api.getFocusedCell()?.column ?? firstColumn(api));
}

function findIndex<Row>(api: GridApi<Row>, start: number, matches: (row: Row) => boolean): number | null {
  const count = api.getDisplayedRowCount();
  for (let step = 0; step < count; step += 1) {
    const index = (start + step) % count;
    const row = api.getDisplayedRowAtIndex(index)?.data;
    if (row && matches(row)) return index;
  }
  return null;
}

type Reader<Row> = Pick<DataGridBlocks<Row>, 'read' | 'next'>;

/** To a row that may not be read yet. What fails is the page's to say. */
async function focusFurther<Row>(api: GridApi<Row>, { next }: Reader<Row>): Promise<void> {
  const index = await next(focusedIndex(api), shownOrder(api)).catch(() => null);
  if (index !== null && !api.isDestroyed()) focusIndex(api, index);
}

interface HandleInput<Row> {
  readonly api: GridApi<Row>;
  readonly rowId: (row: Row) => string;
  readonly setEverything: (on: boolean) => void;
  /** Where rows come from that are not held; as it is when it is asked. */
  readonly blocks: () => Reader<Row> | undefined;
}

/** The grid as a page may use it, without knowing which grid it is. */
export function createHandle<Row>({
  api,
  rowId,
  setEverything,
  blocks,
}: HandleInput<Row>): DataGridHandle<Row> {
  const nodeOf = (row: Row): IRowNode<Row> | undefined => api.getRowNode(rowId(row));
  return {
    focusedRow() {
      const index = focusedIndex(api);
      return index === null ? null : (api.getDisplayedRowAtIndex(index)?.data ?? null);
    },
    moveFocus(by) {
      const index = focusedIndex(api);
      focusIndex(api, index === null ? 0 : index + by);
    },
    focusRow(id) {
      const index = api.getRowNode(id)?.rowIndex;
      if (index !== null && index !== undefined) focusIndex(api, index);
    },
    focusNext(matches) {
      const reader = blocks();
      if (reader) return void focusFurther(api, reader);
      const index = findIndex(api, (focusedIndex(api) ?? -1) + 1, matches);
      if (index !== null) focusIndex(api, index);
    },
    awaitsRows: () => api.getDisplayedRowAtIndex(focusedIndex(api) ?? 0)?.data === undefined,
    startEditing(row, columnId) {
      const rowIndex = nodeOf(row)?.rowIndex;
      if (rowIndex === null || rowIndex === undefined) return;
      api.ensureIndexVisible(rowIndex);
      api.ensureColumnVisible(columnId);
      api.setFocusedCell(rowIndex, columnId);
      api.startEditingCell({ rowIndex, colKey: columnId });
    },
    toggleSelected(row) {
      const node = nodeOf(row);
      node?.setSelected(!node.isSelected(), false, 'checkboxSelected');
    },
    clearSelection: () => setEverything(false),
    selectAll: () => setEverything(true),
    order: () => shownOrder(api),
    orderBy: (order) => orderBy(api, order),
    async table(selection) {
      const reader = blocks();
      return reader ? readTable({ api, rowId }, reader.read, selection) : heldTable(api, selection !== null);
    },
  };
}
