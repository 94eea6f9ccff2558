'use client';

import { notifications } from '@mantine/notifications';
import { formatCounted } from '@/components/figures/format-amount';
import type { DataGridHandle, DataGridSelection } from '@/components/data-grid';
import type { ShownTable } from '@/components/spreadsheet/table';
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
  readonly selection: DataGridSelection<LineRow> | null;
}

const rowsOf = (count: number): string => formatCounted(count, 'line');

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

const notExported = (): void => {
  notifications.show({
    color: 'red',
    message: 'The lines could not be read. Nothing was copied or exported; try it again, or filter first.',
  });
};

/** Exactly what is shown, or of it what is selected: columns, order, exact values. */
export function useExports({ grid, name, selection }: ExportInput) {
  const made = async (make: (table: ShownTable) => void | Promise<void>): Promise<void> => {
    try {
      await make((await grid()?.table(selection)) ?? { head: [], rows: [] });
    } catch {
      notExported();
    }
  };
  return {
    copy: () => void made((shown) => copyText(tableToTsv(shown), shown.rows.length)),
    csv: () =>
      void made((shown) =>
        download(new Blob(['\ufeff', tableToCsv(shown)], { type: 'text/csv' }), `${name}.csv`),
      ),
    xlsx: () => void made(async (shown) => download(await tableToXlsx(shown, name), `${name}.xlsx`)),
  };
}

export type Exports = ReturnType<typeof useExports>;
