'use client';

import { notifications } from '@mantine/notifications';
import type { DataGridHandle } from '@/components/data-grid';
import { download } from '@/components/spreadsheet/download';
import { tableToCsv, tableToTsv } from '@/components/spreadsheet/table-text';
import { tableToXlsx } from '@/components/spreadsheet/table-xlsx';
import type { LineRow } from '../fns/line-row';

interface ExportInput {
  /** The grid, when it is there. */
  readonly grid: () => DataGridHandle<LineRow> | null;
  /** Of the file, without its ending. */
  readonly name: string;
  /** With a selection, only it is taken. */
  readonly selected: number;
}

const rowsOf = (count: number): string => `${count} ${count === 1 ? 'line' : 'lines'}`;

async function copyText(text: string, count: number): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notifications.show({ message: `${rowsOf(count)} copied; paste into a spreadsheet.`, autoClose: 3000 });
  } catch {
    notifications.show({
      color: 'red',
      message: 'The browser did not let the lines be copied. Export a CSV file instead.',
    });
  }
}

/** Exactly what is shown, or of it what is selected: columns, order, exact values. */
export function useExports({ grid, name, selected }: ExportInput) {
  const table = () => grid()?.table(selected > 0) ?? { head: [], rows: [] };
  return {
    copy: () => {
      const shown = table();
      void copyText(tableToTsv(shown), shown.rows.length);
    },
    csv: () => download(new Blob(['\ufeff', tableToCsv(table())], { type: 'text/csv' }), `${name}.csv`),
    xlsx: async () => download(await tableToXlsx(table(), name), `${name}.xlsx`),
  };
}

export type Exports = ReturnType<typeof useExports>;
