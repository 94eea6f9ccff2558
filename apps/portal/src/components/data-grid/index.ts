export { DataGrid } from './data-grid';
export type { DataGridCell, DataGridColumn, DataGridEditor, DataGridHandle } from './types';
