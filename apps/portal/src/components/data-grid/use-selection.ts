'use client';

import { useCallback, useRef, type RefObject } from 'react';
import type { GridApi, RowSelectedEvent, SelectionChangedEvent } from 'ag-grid-community';
import type { DataGridSelection } from './types';

/**
 * What is ticked. Where rows are read in blocks, "all" is a promise that also holds for rows that come later: they are
 * ticked as they are read, all but those that were unticked by hand.
 */
export function useSelection<Row>(
  api: RefObject<GridApi<Row> | null>,
  inBlocks: boolean,
  onSelect: ((selection: DataGridSelection<Row>) => void) | undefined,
) {
  const everything = useRef(false);
  const except = useRef(new Map<string, Row>());
  const tickWhatIsHeld = useCallback(() => {
    if (!everything.current) return;
    api.current?.forEachNode((node) => {
      if (node.data && !except.current.has(node.id ?? '')) node.setSelected(true, false, 'api');
    });
  }, [api]);
  const tell = (grid: GridApi<Row>): void => {
    const rows = grid.getSelectedRows();
    const all = inBlocks ? everything.current : rows.length > 0 && rows.length === selectableRows(grid);
    onSelect?.({ rows, everything: all, except: [...except.current.values()] });
  };
  return {
    tickWhatIsHeld,
    ticked({ node, data, source }: RowSelectedEvent<Row>): void {
      if (!everything.current || source === 'api' || !data || node.id === undefined) return;
      if (node.isSelected()) except.current.delete(node.id);
      else except.current.set(node.id, data);
    },
    changed({ api: grid }: SelectionChangedEvent<Row>): void {
      tell(grid);
    },
    setEverything(on: boolean): void {
      const grid = api.current;
      if (!grid) return;
      everything.current = on && inBlocks;
      except.current.clear();
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
