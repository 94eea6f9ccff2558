import type { DataGridColumn } from '@/components/data-grid';
import { FindingCell } from '../components/finding-cell';
import { findingLabel } from '../fns/finding-label';
import type { LineRow } from '../fns/line-row';
import { linkColumns } from './link.columns';
import { alwaysDrawn } from './shared.columns';
import { chargesColumns, costColumns, periodColumns, unitsColumn } from './source.columns';
import { targetMoneyColumns, targetUnitsColumns } from './target.columns';

export interface LinesLayout {
  readonly wide: boolean;
  /** A panel stands beside the grid: what does not fit then steps aside. */
  readonly beside: boolean;
  /** The month was billed in several currencies. */
  readonly several: boolean;
  readonly hidden: ReadonlySet<string>;
}

/** What stays beside an open panel on a small screen. */
const ESSENTIAL = new Set(['customer', 'service', 'units', 'targetUnits', 'difference', 'finding']);

const findingColumn: DataGridColumn<LineRow> = {
  ...alwaysDrawn,
  colId: 'finding',
  headerName: 'Finding',
  pinned: 'right',
  initialWidth: 252,
  // A scrollbar may lie over the right edge; the button stands beside it.
  cellStyle: { paddingRight: '18px' },
  cellRenderer: FindingCell,
  valueGetter: ({ data }) => (data?.finding ? findingLabel(data.finding.code) : ''),
};

const allColumns = (targetName: string, several = false): DataGridColumn<LineRow>[] => [
  ...linkColumns,
  findingColumn,
  ...periodColumns,
  unitsColumn,
  ...targetUnitsColumns(targetName),
  ...costColumns(several),
  ...targetMoneyColumns(targetName),
  ...chargesColumns,
];

/** The canonical columns with the target’s beside them, under its own name. All fit 1920 pixels, the narrow ones 1280. */
export function createLineColumns(targetName: string, layout: LinesLayout): DataGridColumn<LineRow>[] {
  const { wide, beside, several, hidden } = layout;
  const away = (id: string): boolean => hidden.has(id) || (beside && !wide && !ESSENTIAL.has(id));
  return allColumns(targetName, several).map((column) => ({
    ...column,
    hide: away(column.colId ?? ''),
  }));
}

/** Columns that a person may put away; the others say what a row is. */
export const choosableColumns = (
  targetName: string,
): readonly { readonly id: string; readonly label: string }[] =>
  allColumns(targetName)
    .filter(({ colId }) => colId !== 'customer' && colId !== 'service' && colId !== 'finding')
    .map(({ colId, headerName }) => ({
      id: colId ?? '',
      label:
        colId === 'difference'
          ? 'Difference of units'
          : colId === 'targetUnits'
            ? `${headerName} units`
            : (headerName ?? ''),
    }));
