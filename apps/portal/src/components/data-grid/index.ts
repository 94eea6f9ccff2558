export { DataGrid } from './data-grid';
export type {
  DataGridBands,
  DataGridBlocks,
  DataGridCell,
  DataGridColumn,
  DataGridEditor,
  DataGridHandle,
  DataGridOrder,
  DataGridSelection,
} from './types';
