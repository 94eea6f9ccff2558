'use client';

import { useMemo } from 'react';
import { useOfferCommands, type Command } from '@/components/shell/commands';
import type { LineFacetsReply } from '@/api/schemas';
import type { LineRow } from '../fns/line-row';

const MOST_FOUND = 400;

interface Reach {
  focus(row: LineRow): void;
  search(): void;
  setParameters(changes: Readonly<Record<string, string | null>>): void;
}

type Customers = LineFacetsReply['customers'];

function commandsOf(
  rows: readonly LineRow[],
  customers: Customers,
  { focus, search, setParameters }: Reach,
): Command[] {
  const toReview: Command = {
    id: 'run-review',
    group: 'This month',
    label: 'Review the changes',
    run: () => setParameters({ view: 'review' }),
  };
  const toAll: Command = {
    id: 'run-all',
    group: 'This month',
    label: 'Show all lines',
    run: () => setParameters({ tab: 'all' }),
  };
  const toSearch: Command = {
    id: 'run-search',
    group: 'This month',
    label: 'Filter lines by customer, contract or service',
    run: search,
  };
  return [
    toReview,
    toAll,
    toSearch,
    ...customers.map(({ id, name }) => ({
      id: `customer-${id}`,
      group: 'Customers',
      label: name,
      run: () => setParameters({ tab: 'all', customer: id }),
    })),
    ...rows.slice(0, MOST_FOUND).flatMap((row) => {
      if (!row.line) return [];
      const { service, customer, contractId } = row.line;
      const description = `${customer.name} · ${contractId}`;
      return [
        { id: `line-${row.id}`, group: 'Lines', label: service.name, description, run: () => focus(row) },
      ];
    }),
  ];
}

interface Found {
  readonly rows: readonly LineRow[];
  readonly customers: Customers | undefined;
}

const NONE: Customers = [];

/** Offers the month's customers and lines to the command palette. Pass stable functions. */
export function useLinesCommands(
  { rows, customers = NONE }: Found,
  { focus, search, setParameters }: Reach,
): void {
  const commands = useMemo(
    () => commandsOf(rows, customers, { focus, search, setParameters }),
    [rows, customers, focus, search, setParameters],
  );
  useOfferCommands(commands);
}
