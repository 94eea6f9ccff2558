import type { DataGridColumn } from '@/components/data-grid';
import { DifferenceCell } from '../components/difference-cell';
import { amountOf, showDifference, showEffect, showUnits } from '../fns/cell-values';
import type { LineRow } from '../fns/line-row';
import { figures } from './shared.columns';

/** The target's units beside the source's, and what is between them. */
export const targetUnitsColumns = (targetName: string): DataGridColumn<LineRow>[] => [
  {
    ...figures,
    colId: 'targetUnits',
    headerName: targetName,
    headerTooltip: `Units in ${targetName}`,
    initialWidth: 76,
    valueGetter: ({ data }) => data?.line?.target?.closingUnits ?? null,
    valueFormatter: ({ value, data }) => (data?.line ? showUnits(value) : ''),
  },
  {
    ...figures,
    colId: 'difference',
    headerName: 'Δ',
    headerTooltip: 'Units, source minus target',
    initialWidth: 60,
    cellRenderer: DifferenceCell,
    valueGetter: ({ data }) => data?.line?.difference?.units ?? null,
    valueFormatter: ({ value, data }) => (data?.line ? showDifference(value) : ''),
  },
];

export const targetMoneyColumns = (targetName: string): DataGridColumn<LineRow>[] => [
  {
    ...figures,
    colId: 'targetCost',
    headerName: `${targetName} cost`,
    initialWidth: 78,
    valueGetter: ({ data }) => amountOf(data?.line?.target?.unitCost),
  },
  {
    ...figures,
    colId: 'price',
    headerName: 'Price',
    headerTooltip: `Price of one unit in ${targetName}`,
    initialWidth: 66,
    valueGetter: ({ data }) => amountOf(data?.line?.target?.unitPrice),
  },
  {
    ...figures,
    colId: 'margin',
    headerName: 'Margin',
    headerTooltip: 'Price of one unit less its cost',
    initialWidth: 68,
    valueGetter: ({ data }) => amountOf(data?.line?.margin?.margin),
  },
  {
    ...figures,
    colId: 'moneyEffect',
    headerName: 'Effect',
    headerTooltip:
      'Money of the difference in this month; where lines share a service of the contract, it stands at the first',
    initialWidth: 76,
    valueGetter: ({ data }) => amountOf(data?.line?.moneyEffect ?? data?.total?.moneyEffect),
    valueFormatter: ({ value, data }) => (data?.line || data?.total ? showEffect(value) : ''),
  },
];
