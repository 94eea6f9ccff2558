import type { DataGridColumn } from '@/components/data-grid';
import { LinkCell } from '../components/link-cell';
import { LinkEditor } from '../components/link-editor';
import type { LineRow } from '../fns/line-row';
import type { LinesContext } from '../lines-context';
import { alwaysDrawn } from './shared.columns';

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

/** What is linked in its cell: customer, contract, service. */
export const linkColumns: readonly DataGridColumn<LineRow>[] = [
  {
    ...linkable,
    colId: 'customer',
    headerName: 'Customer',
    pinned: 'left',
    initialWidth: 160,
    valueGetter: ({ data }) => data?.line?.customer.name ?? '',
  },
  {
    ...linkable,
    colId: 'contract',
    headerName: 'Contract ID',
    initialWidth: 88,
    valueGetter: ({ data }) => data?.line?.contractId ?? '',
  },
  {
    ...linkable,
    colId: 'service',
    headerName: 'Service',
    initialWidth: 144,
    minWidth: 144,
    colSpan: ({ data }) => (data?.total ? 3 : 1),
    initialFlex: 1,
    valueGetter: ({ data }) => data?.line?.service.name ?? '',
  },
];
