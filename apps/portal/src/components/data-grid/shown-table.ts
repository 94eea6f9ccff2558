import type { Column, GridApi, IRowNode, ValueGetterParams } from 'ag-grid-community';
import type { ShownTable } from '../spreadsheet/table';
import { shownOrder } from './block-options';
import type { DataGridBlocks, DataGridSelection } from './types';

const isData = (column: Column): boolean => !column.getColId().startsWith('ag-Grid-');
const textOf = (value: unknown): string => (typeof value === 'string' ? value : String(value ?? ''));

/** Rows at a time when a table is made of rows that are not held, and the most of them. */
const PART = 2000;
const MOST_PARTS = 60;

const shownColumns = <Row>(api: GridApi<Row>): Column[] => api.getAllDisplayedColumns().filter(isData);

const headOf = <Row>(api: GridApi<Row>): string[] =>
  shownColumns(api).map((column) => api.getDisplayNameForColumn(column, 'csv'));

/** The grid's columns and rows as they stand on the screen, with the exact values behind them. Bands are no rows. */
export function heldTable<Row>(api: GridApi<Row>, selectedOnly: boolean): ShownTable {
  const columns = shownColumns(api);
  const rows: string[][] = [];
  const add = (rowNode: IRowNode<Row>): void => {
    if (!rowNode.selectable || (selectedOnly && !rowNode.isSelected())) return;
    rows.push(columns.map((colKey) => textOf(api.getCellValue({ rowNode, colKey }))));
  };
  api.forEachNodeAfterFilterAndSort(add);
  return { head: headOf(api), rows };
}

/** Values of rows that the grid does not hold: its columns read nothing but the row. */
function tableOf<Row>(api: GridApi<Row>, rows: readonly Row[]): ShownTable {
  const getters = shownColumns(api).map((column) => column.getColDef().valueGetter);
  const value = (getter: (typeof getters)[number], data: Row): string =>
    typeof getter === 'function' ? textOf(getter({ data } as ValueGetterParams<Row>)) : '';
  return { head: headOf(api), rows: rows.map((row) => getters.map((getter) => value(getter, row))) };
}

/** The same of rows that are read in blocks: what is selected, or all that match in the order of the screen. */
export async function readTable<Row>(
  { api, rowId }: { readonly api: GridApi<Row>; readonly rowId: (row: Row) => string },
  read: DataGridBlocks<Row>['read'],
  selection: DataGridSelection<Row> | null,
): Promise<ShownTable> {
  if (selection && !selection.everything) return tableOf(api, selection.rows);
  const except = new Set(selection?.except.map(rowId));
  const rows: Row[] = [];
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const reply = await read(rows.length, PART, shownOrder(api));
    rows.push(...reply.rows);
    if (reply.rows.length === 0 || rows.length >= reply.total) {
      const taken = rows.filter((row) => !except.has(rowId(row)));
      return tableOf(api, taken);
    }
  }
  throw new Error(
    `More than ${MOST_PARTS * PART} lines are shown. Nothing was exported; filter by customer first.`,
  );
}
