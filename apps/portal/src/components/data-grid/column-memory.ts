import type { ColumnState, GridApi } from 'ag-grid-community';

const storageKey = (name: string): string => `tallylink.columns.${name}`;

/** Puts columns back as this person left them: order, width, sorting. */
export function restoreColumns<Row>(api: GridApi<Row>, name: string): void {
  try {
    const stored = window.localStorage.getItem(storageKey(name));
    if (!stored) return;
    // What is hidden is the page's own choice, remembered by it.
    const state = (JSON.parse(stored) as ColumnState[]).map(({ colId, width, flex, sort, sortIndex }) => ({
      colId,
      ...(width === undefined ? {} : { width }),
      flex: flex ?? null,
      sort: sort ?? null,
      sortIndex: sortIndex ?? null,
    }));
    api.applyColumnState({ state, applyOrder: true });
  } catch {
    // A state that cannot be read is worth less than the default columns; it is overwritten by the next change.
    window.localStorage.removeItem(storageKey(name));
  }
}

export function rememberColumns<Row>(api: GridApi<Row>, name: string): void {
  window.localStorage.setItem(storageKey(name), JSON.stringify(api.getColumnState()));
}
