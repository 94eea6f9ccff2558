import type { DataGridColumn } from '@/components/data-grid';
import { decimalComparator, showAmount } from '../fns/cell-values';
import type { LineRow } from '../fns/line-row';

/** Exact decimals, right-aligned, sorted as what they are. */
export const figures: DataGridColumn<LineRow> = {
  type: 'rightAligned',
  comparator: decimalComparator,
  valueFormatter: ({ value, data }) => (data?.line || typeof value === 'string' ? showAmount(value) : ''),
};

// A cell may look different although its text is the same: linked now, another step offered.
export const alwaysDrawn: DataGridColumn<LineRow> = { equals: () => false };
