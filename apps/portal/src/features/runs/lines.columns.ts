import type { DataGridColumn } from '@/components/data-grid';
import { formatMonths, formatShortDay } from '@/components/figures/format-day';
import { amountOf, decimalComparator, showAmount, showDifference, showUnits } from './fns/cell-values';
import { findingLabel } from './fns/finding-label';
import type { LineRow } from './fns/line-row';
import type { LinesContext } from './lines-context';
import { DifferenceCell } from './components/difference-cell';
import { FindingCell } from './components/finding-cell';
import { LinkCell } from './components/link-cell';
import { LinkEditor } from './components/link-editor';
import { UnitsCell } from './components/units-cell';

const figures: DataGridColumn<LineRow> = {
  type: 'rightAligned',
  comparator: decimalComparator,
  valueFormatter: ({ value }) => showAmount(value),
};

// A cell may look different although its text is the same: linked now, another step offered.
const alwaysDrawn: DataGridColumn<LineRow> = { equals: () => false };

const linkable: DataGridColumn<LineRow> = {
  ...alwaysDrawn,
  cellRenderer: LinkCell,
  cellEditor: LinkEditor,
  cellEditorPopup: true,
  cellEditorPopupPosition: 'under',
  editable: ({ data, context }) => Boolean(data?.line) && (context as LinesContext).editable,
  // The editor writes the link itself; the cell's own text never changes.
  valueSetter: () => false,
};

/** The canonical columns with the target's beside them, under its own name. What is narrow fits 1280 pixels. */
export function createLineColumns(targetName: string, wide: boolean): DataGridColumn<LineRow>[] {
  return [
    {
      ...linkable,
      colId: 'customer',
      headerName: 'Customer',
      pinned: 'left',
      width: wide ? 196 : 160,
      valueGetter: ({ data }) => data?.line?.customer.name ?? '',
    },
    {
      ...linkable,
      colId: 'contract',
      headerName: 'Contract ID',
      width: 92,
      valueGetter: ({ data }) => data?.line?.contractId ?? '',
    },
    {
      ...linkable,
      colId: 'service',
      headerName: 'Service',
      width: 150,
      minWidth: 150,
      colSpan: ({ data }) => (data?.total ? 3 : 1),
      flex: 1,
      valueGetter: ({ data }) => data?.line?.service.name ?? '',
    },
    {
      ...alwaysDrawn,
      colId: 'finding',
      headerName: 'Finding',
      pinned: 'right',
      width: wide ? 312 : 252,
      // A scrollbar may lie over the right edge; the button stands beside it.
      cellStyle: { paddingRight: '18px' },
      cellRenderer: FindingCell,
      valueGetter: ({ data }) => (data?.finding ? findingLabel(data.finding.code) : ''),
    },
    {
      colId: 'billingPeriod',
      headerName: 'Billing Period',
      headerTooltip: 'How often the source charges it',
      width: 62,
      valueGetter: ({ data }) => (data?.line ? formatMonths(data.line.billingPeriod) : ''),
    },
    {
      colId: 'commitmentPeriod',
      headerName: 'Commitment Period',
      headerTooltip: 'The term',
      width: 92,
      valueGetter: ({ data }) => (data?.line ? formatMonths(data.line.commitmentPeriod) : ''),
    },
    {
      ...figures,
      ...alwaysDrawn,
      colId: 'units',
      headerName: 'Units',
      width: 80,
      cellRenderer: UnitsCell,
      valueGetter: ({ data }) => data?.line?.units.closing ?? null,
      valueFormatter: ({ value }) => showUnits(value),
    },
    {
      ...figures,
      colId: 'targetUnits',
      headerName: targetName,
      headerTooltip: `Units in ${targetName}`,
      width: 76,
      valueGetter: ({ data }) => data?.line?.target?.closingUnits ?? null,
      valueFormatter: ({ value, data }) => (data?.line ? showUnits(value) : ''),
    },
    {
      ...figures,
      colId: 'difference',
      headerName: 'Δ',
      headerTooltip: 'Units, source minus target',
      width: 60,
      cellRenderer: DifferenceCell,
      valueGetter: ({ data }) => data?.line?.difference?.units ?? null,
      valueFormatter: ({ value, data }) => (data?.line ? showDifference(value) : ''),
    },
    {
      ...figures,
      colId: 'cost',
      headerName: 'Cost',
      headerTooltip: 'Cost of one unit for a full period',
      width: 66,
      valueGetter: ({ data }) => amountOf(data?.line?.unitCost),
      valueFormatter: ({ value, data }) => (data?.line ? showAmount(value) : ''),
    },
    {
      colId: 'effectiveDate',
      headerName: 'Effective Date',
      headerTooltip: 'Day of the new charge or the change',
      width: 74,
      valueGetter: ({ data }) => data?.line?.effectiveDate ?? '',
      valueFormatter: ({ value }) => (value ? formatShortDay(String(value)) : ''),
    },
    {
      ...figures,
      colId: 'targetCost',
      headerName: `${targetName} cost`,
      width: 108,
      valueGetter: ({ data }) => amountOf(data?.line?.target?.unitCost),
      valueFormatter: ({ value, data }) => (data?.line ? showAmount(value) : ''),
    },
    {
      ...figures,
      colId: 'price',
      headerName: 'Price',
      headerTooltip: `Price of one unit in ${targetName}`,
      width: 74,
      valueGetter: ({ data }) => amountOf(data?.line?.target?.unitPrice),
      valueFormatter: ({ value, data }) => (data?.line ? showAmount(value) : ''),
    },
    {
      ...figures,
      colId: 'charges',
      headerName: 'Charges',
      headerTooltip: 'What the source billed in the month',
      width: 96,
      valueGetter: ({ data }) => amountOf(data?.line?.chargesTotal ?? data?.total?.chargesTotal),
    },
    {
      colId: 'currency',
      headerName: 'Currency',
      width: 80,
      valueGetter: ({ data }) => data?.line?.currency ?? data?.total?.currency ?? '',
    },
  ];
}
