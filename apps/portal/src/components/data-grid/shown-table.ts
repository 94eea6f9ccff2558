import type { Column, GridApi, IRowNode } from 'ag-grid-community';
import type { ShownTable } from '../spreadsheet/table';

const isData = (column: Column): boolean => !column.getColId().startsWith('ag-Grid-');

/** The grid's columns and rows as they stand on the screen, with the exact values behind them. Bands are no rows. */
export function shownTable<Row>(api: GridApi<Row>, selectedOnly: boolean): ShownTable {
  const columns = api.getAllDisplayedColumns().filter(isData);
  const rows: string[][] = [];
  api.forEachNodeAfterFilterAndSort((rowNode: IRowNode<Row>) => {
    if (!rowNode.selectable || (selectedOnly && !rowNode.isSelected())) return;
    rows.push(columns.map((colKey) => String((api.getCellValue({ rowNode, colKey }) as unknown) ?? '')));
  });
  return { head: columns.map((column) => api.getDisplayNameForColumn(column, 'csv')), rows };
}
