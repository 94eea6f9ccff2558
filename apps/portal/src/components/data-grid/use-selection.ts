'use client';

import { useCallback, useRef, type RefObject } from 'react';
import type { GridApi, SelectionChangedEvent } from 'ag-grid-community';
import type { DataGridSelection } from './types';

/**
 * What is ticked. Where rows are read in blocks, "all" is a promise that also holds for rows that come later: they
 * are ticked as they are read, until one is unticked by hand.
 */
export function useSelection<Row>(
  api: RefObject<GridApi<Row> | null>,
  inBlocks: boolean,
  onSelect: ((selection: DataGridSelection<Row>) => void) | undefined,
) {
  const everything = useRef(false);
  const tickWhatIsHeld = useCallback(() => {
    if (everything.current)
      api.current?.forEachNode((node) => node.data && node.setSelected(true, false, 'api'));
  }, [api]);
  const tell = (grid: GridApi<Row>): void => {
    const rows = grid.getSelectedRows();
    const all = inBlocks ? everything.current : rows.length > 0 && rows.length === selectableRows(grid);
    onSelect?.({ rows, everything: all });
  };
  return {
    tickWhatIsHeld,
    changed({ api: grid, source }: SelectionChangedEvent<Row>): void {
      if (source !== 'api') everything.current = false;
      tell(grid);
    },
    setEverything(on: boolean): void {
      const grid = api.current;
      if (!grid) return;
      everything.current = on && inBlocks;
      if (!on) grid.deselectAll();
      else if (inBlocks) tickWhatIsHeld();
      else grid.selectAll();
      tell(grid);
    },
  };
}

function selectableRows<Row>(grid: GridApi<Row>): number {
  let count = 0;
  grid.forEachNode((node) => (count += node.selectable ? 1 : 0));
  return count;
}
