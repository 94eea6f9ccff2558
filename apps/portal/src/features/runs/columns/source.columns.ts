import type { DataGridColumn } from '@/components/data-grid';
import { formatMonths, formatShortDay } from '@/components/figures/format-day';
import { CostCell } from '../components/cost-cell';
import { UnitsCell } from '../components/units-cell';
import { amountOf, showUnits } from '../fns/cell-values';
import type { LineRow } from '../fns/line-row';
import { alwaysDrawn, figures } from './shared.columns';

export const periodColumns: readonly DataGridColumn<LineRow>[] = [
  {
    colId: 'billingPeriod',
    headerName: 'Billing Period',
    headerTooltip: 'How often the source charges it',
    initialWidth: 62,
    valueGetter: ({ data }) => (data?.line ? formatMonths(data.line.billingPeriod) : ''),
  },
  {
    colId: 'commitmentPeriod',
    headerName: 'Commitment Period',
    headerTooltip: 'The term',
    initialWidth: 98,
    valueGetter: ({ data }) => (data?.line ? formatMonths(data.line.commitmentPeriod) : ''),
  },
];

export const unitsColumn: DataGridColumn<LineRow> = {
  ...figures,
  ...alwaysDrawn,
  colId: 'units',
  headerName: 'Units',
  initialWidth: 78,
  cellRenderer: UnitsCell,
  valueGetter: ({ data }) => data?.line?.units.closing ?? null,
  valueFormatter: ({ value }) => showUnits(value),
};

/** Cost and the day from which it holds. In a month of several currencies each cost carries its own. */
export const costColumns = (several: boolean): readonly DataGridColumn<LineRow>[] => [
  {
    ...figures,
    colId: 'cost',
    headerName: 'Cost',
    headerTooltip: 'Cost of one unit for a full period',
    initialWidth: several ? 92 : 66,
    valueGetter: ({ data }) => amountOf(data?.line?.unitCost),
    ...(several ? { cellRenderer: CostCell } : {}),
  },
  {
    colId: 'effectiveDate',
    headerName: 'Effective Date',
    headerTooltip: 'Day of the new charge or the change',
    initialWidth: 74,
    valueGetter: ({ data }) => data?.line?.effectiveDate ?? '',
    valueFormatter: ({ value }) => (value ? formatShortDay(String(value)) : ''),
  },
];

/** What was billed, with the totals of each currency at the bottom. */
export const chargesColumns: readonly DataGridColumn<LineRow>[] = [
  {
    ...figures,
    colId: 'charges',
    headerName: 'Charges',
    headerTooltip: 'What the source billed in the month',
    initialWidth: 88,
    valueGetter: ({ data }) => amountOf(data?.line?.chargesTotal ?? data?.total?.chargesTotal),
  },
  {
    colId: 'currency',
    headerName: 'Currency',
    initialWidth: 72,
    valueGetter: ({ data }) => data?.line?.currency ?? data?.total?.currency ?? '',
  },
];
