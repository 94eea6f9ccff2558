'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useOfferCommands, type Command } from '@/components/shell/commands';
import type { LineRow } from '../fns/line-row';

const MOST_FOUND = 400;

/** Offers the month's customers and lines to the command palette. */
export function useLinesCommands(
  rows: readonly LineRow[],
  focus: (row: LineRow) => void,
  setParameters: (changes: Readonly<Record<string, string | null>>) => void,
): void {
  const reach = useRef({ focus, setParameters });
  useEffect(() => {
    reach.current = { focus, setParameters };
  });
  const commands = useMemo<Command[]>(() => {
    const lines = rows.flatMap(({ line }) => (line ? [line] : []));
    const customers = new Map(lines.map(({ customer }) => [customer.id, customer.name]));
    return [
      { id: 'run-review', group: 'This month', label: 'Review the changes', run: () => reach.current.setParameters({ view: 'review' }) },
      { id: 'run-all', group: 'This month', label: 'Show all lines', run: () => reach.current.setParameters({ tab: 'all' }) },
      ...[...customers].map(([id, name]) => ({ id: `customer-${id}`, group: 'Customers', label: name, run: () => reach.current.setParameters({ tab: 'all', customer: id }) })),
      ...rows.slice(0, MOST_FOUND).flatMap((row) =>
        row.line
          ? [{ id: `line-${row.id}`, group: 'Lines', label: row.line.service.name, description: `${row.line.customer.name} · ${row.line.contractId}`, run: () => reach.current.focus(row) }]
          : [],
      ),
    ];
  }, [rows]);
  useOfferCommands(commands);
}
