'use client';

import './register';
import { useMemo, useRef } from 'react';
import { AgGridReact } from 'ag-grid-react';
import type {
  GridApi,
  GridReadyEvent,
  IRowNode,
  IsFullWidthRowParams,
  PostSortRowsParams,
  SuppressKeyboardEventParams,
} from 'ag-grid-community';
import { Box } from '@mantine/core';
import { rememberColumns, restoreColumns } from './column-memory';
import { createHandle } from './grid-handle';
import { gridTheme } from './grid-theme';
import type { DataGridBands, DataGridColumn, DataGridHandle } from './types';
import { useGridThemeMode } from './use-grid-theme-mode';
import { useKeepFocus } from './use-keep-focus';
import classes from './data-grid.module.css';

interface DataGridProps<Row> {
  /** Names the grid for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** Defined outside components, so that they stay the same objects between renders. */
  readonly columns: DataGridColumn<Row>[];
  readonly rowId: (row: Row) => string;
  /** Handed to renderers and editors. */
  readonly context?: unknown;
  readonly totals?: readonly Row[];
  readonly bands?: DataGridBands<Row>;
  /** Under this name the columns are remembered; left out, they are not. */
  readonly memory?: string;
  readonly selectable?: boolean;
  readonly onSelect?: (rows: Row[]) => void;
  readonly onOpen?: (row: Row) => void;
  readonly onHandle?: (handle: DataGridHandle<Row>) => void;
}

const words = { ariaHeaderSelection: 'Select all rows shown', ariaRowToggleSelection: 'Select the row' };

const PAGE_KEYS = new Set(['Enter', 'Backspace', 'Delete']);
const EDITOR_KEYS = new Set(['Enter', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

// Letters, Space and Enter are the page's own commands and must not open an editor; an open one needs its own keys.
const suppressKeyboardEvent = ({ event, editing }: SuppressKeyboardEventParams): boolean =>
  editing ? EDITOR_KEYS.has(event.key) : event.key.length === 1 || PAGE_KEYS.has(event.key);

const defaultColumn = {
  sortable: true,
  resizable: true,
  suppressHeaderMenuButton: true,
  wrapHeaderText: true,
  suppressKeyboardEvent,
};
const selectionColumn = {
  pinned: 'left' as const,
  width: 38,
  suppressHeaderMenuButton: true,
  resizable: false,
};

const bandOptions = <Row,>({ is, cell, keep }: DataGridBands<Row>) => ({
  isFullWidthRow: ({ rowNode }: IsFullWidthRowParams<Row>) =>
    rowNode.data !== undefined && !rowNode.rowPinned && is(rowNode.data),
  fullWidthCellRenderer: cell,
  postSortRows: ({ nodes }: PostSortRowsParams<Row>) => keep(nodes),
});

export function DataGrid<Row>({
  rows,
  columns,
  rowId,
  onHandle,
  onSelect,
  onOpen,
  ...rest
}: DataGridProps<Row>) {
  useGridThemeMode();
  const api = useRef<GridApi<Row> | null>(null);
  const keepFocus = useKeepFocus<Row>();
  const selection = useMemo(
    () =>
      rest.selectable
        ? ({
            mode: 'multiRow',
            enableClickSelection: false,
            checkboxes: true,
            headerCheckbox: true,
            isRowSelectable: ({ data }: IRowNode<Row>) => data !== undefined && !rest.bands?.is(data),
          } as const)
        : undefined,
    [rest.selectable, rest.bands],
  );
  function ready(event: GridReadyEvent<Row>): void {
    api.current = event.api;
    event.api.setGridAriaProperty('label', rest.label);
    if (rest.memory) restoreColumns(event.api, rest.memory);
    onHandle?.(createHandle(event.api, rowId));
  }
  const remember = (): void => {
    if (rest.memory && api.current) rememberColumns(api.current, rest.memory);
  };
  return (
    <Box h="100%" w="100%" miw={0} className={classes['grid'] ?? ''}>
      <AgGridReact<Row>
        theme={gridTheme}
        rowData={rows as Row[]}
        columnDefs={columns}
        defaultColDef={defaultColumn}
        selectionColumnDef={selectionColumn}
        getRowId={({ data }) => rowId(data)}
        context={rest.context}
        {...(selection ? { rowSelection: selection } : {})}
        {...(rest.totals ? { pinnedBottomRowData: rest.totals as Row[] } : {})}
        {...(rest.bands ? bandOptions(rest.bands) : {})}
        localeText={words}
        suppressDragLeaveHidesColumns
        suppressNoRowsOverlay
        animateRows={false}
        stopEditingWhenCellsLoseFocus={false}
        onGridReady={ready}
        onSelectionChanged={({ api: grid }) => onSelect?.(grid.getSelectedRows())}
        onCellDoubleClicked={({ data, node, colDef }) =>
          data && !node.rowPinned && !colDef.cellEditor && onOpen?.(data)
        }
        onRowDataUpdated={keepFocus.restore}
        onCellFocused={keepFocus.note}
        onDragStopped={remember}
        onSortChanged={remember}
        onColumnResized={({ finished, source }) => finished && source === 'uiColumnResized' && remember()}
      />
    </Box>
  );
}
