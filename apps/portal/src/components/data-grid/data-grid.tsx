'use client';

import './register';
import { useEffect, useMemo, useRef } from 'react';
import { AgGridReact } from 'ag-grid-react';
import type { GridApi, GridReadyEvent } from 'ag-grid-community';
import { Box } from '@mantine/core';
import { rememberColumns, restoreColumns } from './column-memory';
import { createHandle } from './grid-handle';
import { bandOptions, selectionOption, steadyOptions } from './grid-options';
import { gridTheme } from './grid-theme';
import type {
  DataGridBands,
  DataGridBlocks,
  DataGridColumn,
  DataGridHandle,
  DataGridSelection,
} from './types';
import { useBlocks } from './use-blocks';
import { useGridThemeMode } from './use-grid-theme-mode';
import { useKeepFocus } from './use-keep-focus';
import { useSelection } from './use-selection';
import classes from './data-grid.module.css';

interface DataGridProps<Row> {
  /** Names the grid for screen readers. */
  readonly label: string;
  /** All rows; with `blocks`, none. */
  readonly rows: readonly Row[];
  /** Rows too many to be held. Bands need all rows and are not shown with them. */
  readonly blocks?: DataGridBlocks<Row> | undefined;
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
  readonly onSelect?: (selection: DataGridSelection<Row>) => void;
  readonly onOpen?: (row: Row) => void;
  readonly onHandle?: (handle: DataGridHandle<Row>) => void;
  /** Other rows stand in the grid, or more of them. */
  readonly onRows?: () => void;
}

export function DataGrid<Row>({
  rows,
  blocks,
  columns,
  rowId,
  onHandle,
  onOpen,
  ...rest
}: DataGridProps<Row>) {
  useGridThemeMode();
  const api = useRef<GridApi<Row> | null>(null);
  const keepFocus = useKeepFocus<Row>();
  const inBlocks = blocks !== undefined;
  const selected = useSelection<Row>(api, inBlocks, rest.onSelect);
  const blockOptions = useBlocks(blocks, api, selected.tickWhatIsHeld);
  const reader = useRef(blocks);
  useEffect(() => {
    reader.current = blocks;
  }, [blocks]);
  const selection = useMemo(
    () => (rest.selectable ? selectionOption(rest.bands, inBlocks) : undefined),
    [rest.selectable, rest.bands, inBlocks],
  );
  function ready(event: GridReadyEvent<Row>): void {
    api.current = event.api;
    event.api.setGridAriaProperty('label', rest.label);
    if (rest.memory) restoreColumns(event.api, rest.memory);
    onHandle?.(
      createHandle({
        api: event.api,
        rowId,
        setEverything: selected.setEverything,
        blocks: () => reader.current,
      }),
    );
  }
  const remember = (): void => {
    if (rest.memory && api.current) rememberColumns(api.current, rest.memory);
  };
  return (
    <Box h="100%" w="100%" miw={0} className={classes['grid'] ?? ''}>
      <AgGridReact<Row>
        key={inBlocks ? 'blocks' : 'rows'}
        {...steadyOptions}
        {...(blockOptions ?? { rowData: rows as Row[] })}
        theme={gridTheme}
        columnDefs={columns}
        getRowId={({ data }) => rowId(data)}
        context={rest.context}
        {...(selection ? { rowSelection: selection } : {})}
        {...(rest.totals ? { pinnedBottomRowData: rest.totals as Row[] } : {})}
        {...(rest.bands && !inBlocks ? bandOptions(rest.bands) : {})}
        onGridReady={ready}
        onSelectionChanged={selected.changed}
        onRowSelected={selected.ticked}
        onModelUpdated={() => rest.onRows?.()}
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
