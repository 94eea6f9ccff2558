export { DataGrid } from './data-grid';
export type { DataGridBands, DataGridCell, DataGridColumn, DataGridEditor, DataGridHandle } from './types';
