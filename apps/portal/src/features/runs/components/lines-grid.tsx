'use client';

import { useMemo } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import {
  DataGrid,
  type DataGridBands,
  type DataGridBlocks,
  type DataGridHandle,
  type DataGridSelection,
} from '@/components/data-grid';
import type { LineReply } from '@/api/schemas';
import { createLineColumns } from '../columns/lines.columns';
import { keepBands } from '../fns/group-rows';
import type { LineRow } from '../fns/line-row';
import type { LinesContext } from '../lines-context';
import { GroupBand } from './group-band';

interface LinesGridProps {
  readonly label: string;
  readonly rows: readonly LineRow[];
  /** A large month: its rows are read as they are looked at. */
  readonly blocks: DataGridBlocks<LineRow> | undefined;
  readonly totals: readonly LineRow[];
  readonly hidden: ReadonlySet<string>;
  /** A panel stands beside the grid. */
  readonly beside: boolean;
  readonly context: LinesContext;
  readonly onSelect: (selection: DataGridSelection<LineRow>) => void;
  readonly onOpen: (line: LineReply | null) => void;
  readonly onHandle: (handle: DataGridHandle<LineRow>) => void;
  readonly onRows: () => void;
}

const rowId = (row: LineRow): string => row.id;

const bands: DataGridBands<LineRow> = {
  is: ({ group }) => group !== undefined,
  cell: GroupBand,
  keep: keepBands,
};

/** The month's lines in the grid, in the columns that this person chose. */
export function LinesGrid({ label, rows, blocks, totals, hidden, beside, context, ...on }: LinesGridProps) {
  const wide = useMediaQuery('(min-width: 1400px)', undefined, { getInitialValueInEffect: false });
  const columns = useMemo(
    () => createLineColumns(context.targetName, { wide, beside, several: context.several, hidden }),
    [context.targetName, context.several, wide, beside, hidden],
  );
  return (
    <DataGrid<LineRow>
      label={label}
      rows={rows}
      blocks={blocks}
      columns={columns}
      rowId={rowId}
      context={context}
      totals={totals}
      bands={bands}
      memory="month-lines"
      selectable
      onSelect={on.onSelect}
      onOpen={({ line }) => on.onOpen(line)}
      onHandle={on.onHandle}
      onRows={on.onRows}
    />
  );
}
