'use client';

import { useRef } from 'react';
import type { CellFocusedEvent, RowDataUpdatedEvent } from 'ag-grid-community';

/** A row that was just dealt with leaves the list; the keyboard stays where it was, on the row that took its place. */
export function useKeepFocus<Row>() {
  const last = useRef<{ index: number; column: string } | null>(null);
  return {
    note({ rowIndex, column, rowPinned }: CellFocusedEvent<Row>): void {
      if (rowIndex === null || rowPinned || !column) return;
      last.current = { index: rowIndex, column: typeof column === 'string' ? column : column.getColId() };
    },
    restore({ api }: RowDataUpdatedEvent<Row>): void {
      const wanted = last.current;
      if (!wanted || api.getFocusedCell() || document.activeElement !== document.body) return;
      const index = Math.min(wanted.index, api.getDisplayedRowCount() - 1);
      if (index >= 0) api.setFocusedCell(index, wanted.column);
    },
  };
}
