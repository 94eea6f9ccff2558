import type { ColDef, ICellRendererParams, IRowNode } from 'ag-grid-community';
import type { CustomCellEditorProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { ShownTable } from '../spreadsheet/table';

/** A column, as features write it. Only this folder knows which grid draws it. */
export type DataGridColumn<Row> = ColDef<Row>;
export type DataGridCell<Row, Context = unknown> = ICellRendererParams<Row, unknown, Context>;
export type DataGridEditor<Row, Context = unknown> = CustomCellEditorProps<Row, unknown, Context>;

/** Rows over others, as wide as the grid: no cells, no selection. */
export interface DataGridBands<Row> {
  readonly is: (row: Row) => boolean;
  readonly cell: (props: DataGridCell<Row, never>) => ReactNode;
  /** Puts sorted rows back under their bands. */
  readonly keep: (nodes: IRowNode<Row>[]) => void;
}

/** The column that rows are ordered by, and which way. */
export interface DataGridOrder {
  readonly columnId: string;
  readonly descending: boolean;
}

/** Rows that are too many to be held: read in blocks, where the grid is looked at. Ordering is the reader's. */
export interface DataGridBlocks<Row> {
  /** Rows of one block; the grid asks for no other parts, but for a table of all. */
  readonly size: number;
  /** 0 until something was read. When it moves after that, what stands in the grid is read again, in its place. */
  readonly version: number;
  /** Another one shows other rows, from the top. */
  readonly read: (from: number, count: number, order: DataGridOrder | null) => Promise<DataGridPart<Row>>;
  /** Where the next row stands, behind one or from the first, that somebody looks for; from the top again at the end. */
  readonly next: (after: number | null, order: DataGridOrder | null) => Promise<number | null>;
}

export interface DataGridPart<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** What is selected; `everything` also means rows that were never read, all but those that were unticked since. */
export interface DataGridSelection<Row> {
  readonly rows: readonly Row[];
  readonly everything: boolean;
  readonly except: readonly Row[];
}

/** What a page may ask of the grid that it shows. */
export interface DataGridHandle<Row> {
  /** The row that the keyboard is on. */
  focusedRow(): Row | null;
  /** Moves the keyboard by so many rows, or to the first row when it is nowhere. */
  moveFocus(by: number): void;
  focusRow(id: string): void;
  /**
   * The next row, after the one the keyboard is on, that a condition holds for; from the top again at the end. Of rows
   * that are read in blocks the reader knows which one that is.
   */
  focusNext(matches: (row: Row) => boolean): void;
  /** Rows are on their way, and what the keyboard would act on is one of them. */
  awaitsRows(): boolean;
  startEditing(row: Row, columnId: string): void;
  toggleSelected(row: Row): void;
  clearSelection(): void;
  selectAll(): void;
  /** The order in which the rows stand; `null`: the reader's own. */
  order(): DataGridOrder | null;
  orderBy(order: DataGridOrder | null): void;
  /** What is shown, or of it what is selected: columns and rows in the order of the screen, exact values. */
  table(selection: DataGridSelection<Row> | null): Promise<ShownTable>;
}
