'use client';

import { useState } from 'react';
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

const NOT_COPIED = 'The browser did not let the lines be copied. Export a CSV file instead.';
const NOT_READ =
  'The lines could not be read. Nothing was copied or exported; try it again, or filter first.';

async function copyText(text: string, count: number): Promise<void> {
  await navigator.clipboard.writeText(text).catch((error: unknown) => {
    throw new Error(NOT_COPIED, { cause: error });
  });
  notifications.show({ message: `${rowsOf(count)} copied; paste into a spreadsheet.`, autoClose: 3000 });
}

/** Exactly what is shown, or of it what is selected: columns, order, exact values. */
export function useExports({ grid, name, selection }: ExportInput) {
  const [failure, setFailure] = useState<Error | null>(null);
  const made = async (make: (table: ShownTable) => void | Promise<void>): Promise<void> => {
    setFailure(null);
    try {
      const table = await grid()
        ?.table(selection)
        .catch((error: unknown) => {
          throw new Error(NOT_READ, { cause: error });
        });
      await make(table ?? { head: [], rows: [] });
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(NOT_READ, { cause: error }));
    }
  };
  return {
    /** Why the last one did not come about. */
    failure,
    copy: () => void made((shown) => copyText(tableToTsv(shown), shown.rows.length)),
    csv: () =>
      void made((shown) =>
        download(new Blob(['\ufeff', tableToCsv(shown)], { type: 'text/csv' }), `${name}.csv`),
      ),
    xlsx: () => void made(async (shown) => download(await tableToXlsx(shown, name), `${name}.xlsx`)),
  };
}

export type Exports = ReturnType<typeof useExports>;
