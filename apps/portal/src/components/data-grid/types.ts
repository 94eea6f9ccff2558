import type { ColDef, ICellRendererParams } from 'ag-grid-community';
import type { CustomCellEditorProps } from 'ag-grid-react';

/** A column, as features write it. Only this folder knows which grid draws it. */
export type DataGridColumn<Row> = ColDef<Row>;
export type DataGridCell<Row, Context = unknown> = ICellRendererParams<Row, unknown, Context>;
export type DataGridEditor<Row, Context = unknown> = CustomCellEditorProps<Row, unknown, Context>;

/** What a page may ask of the grid that it shows. */
export interface DataGridHandle<Row> {
  /** The row that the keyboard is on. */
  focusedRow(): Row | null;
  /** Moves the keyboard by so many rows, or to the first row when it is nowhere. */
  moveFocus(by: number): void;
  focusRow(id: string): void;
  /** The next row, after the one the keyboard is on, that a condition holds for; from the top again at the end. */
  focusNext(matches: (row: Row) => boolean): boolean;
  startEditing(row: Row, columnId: string): void;
  toggleSelected(row: Row): void;
  clearSelection(): void;
  exportCsv(fileName: string): void;
}
