import type {
  IRowNode,
  IsFullWidthRowParams,
  PostSortRowsParams,
  SuppressKeyboardEventParams,
} from 'ag-grid-community';
import type { DataGridBands } from './types';

const PAGE_KEYS = new Set(['Enter', 'Backspace', 'Delete']);
const EDITOR_KEYS = new Set(['Enter', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

// Letters, Space and Enter are the page's own commands and must not open an editor; an open one needs its own keys.
const suppressKeyboardEvent = ({ event, editing }: SuppressKeyboardEventParams): boolean =>
  editing ? EDITOR_KEYS.has(event.key) : event.key.length === 1 || PAGE_KEYS.has(event.key);

const defaultColDef = {
  sortable: true,
  resizable: true,
  suppressHeaderMenuButton: true,
  wrapHeaderText: true,
  suppressKeyboardEvent,
};
const selectionColumnDef = {
  pinned: 'left' as const,
  width: 38,
  suppressHeaderMenuButton: true,
  resizable: false,
};

const localeText = { ariaHeaderSelection: 'Select all rows shown', ariaRowToggleSelection: 'Select the row' };

/** What holds for every grid of the portal. */
export const steadyOptions = {
  defaultColDef,
  selectionColumnDef,
  localeText,
  suppressDragLeaveHidesColumns: true,
  suppressNoRowsOverlay: true,
  animateRows: false,
  // Rows that have a transform each are a layer each to the browser, and scrolling pays for them.
  suppressRowTransform: true,
  rowBuffer: 4,
  stopEditingWhenCellsLoseFocus: false,
};

export const bandOptions = <Row>({ is, cell, keep }: DataGridBands<Row>) => ({
  isFullWidthRow: ({ rowNode }: IsFullWidthRowParams<Row>) =>
    rowNode.data !== undefined && !rowNode.rowPinned && is(rowNode.data),
  fullWidthCellRenderer: cell,
  postSortRows: ({ nodes }: PostSortRowsParams<Row>) => keep(nodes),
});

/** Boxes to tick. What is read in blocks has none in the head: the grid could tick only what it holds. */
export const selectionOption = <Row>(bands: DataGridBands<Row> | undefined, inBlocks: boolean) =>
  ({
    mode: 'multiRow',
    enableClickSelection: false,
    checkboxes: true,
    headerCheckbox: !inBlocks,
    isRowSelectable: ({ data }: IRowNode<Row>) => data !== undefined && !bands?.is(data),
  }) as const;
