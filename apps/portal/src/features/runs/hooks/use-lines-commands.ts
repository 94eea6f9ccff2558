'use client';

import { useMemo } from 'react';
import { useOfferCommands, type Command } from '@/components/shell/commands';
import type { LineFacetsReply } from '@/api/schemas';
import type { LineRow } from '../fns/line-row';
import type { KeyCommand } from '../fns/read-key';

const MOST_FOUND = 400;

interface Reach {
  focus(row: LineRow): void;
  /** Does what a key does. */
  act(command: KeyCommand): void;
  setParameters(changes: Readonly<Record<string, string | null>>): void;
}

type Customers = LineFacetsReply['customers'];

const STEPS: readonly (readonly [KeyCommand, string])[] = [
  ['review', 'Review the changes'],
  ['all', 'Show all lines'],
  ['filter', 'Filter lines by customer, contract or service'],
  ['views', 'Saved views'],
  ['next-finding', 'Next line with a finding'],
  ['accept', 'Accept suggestions, from a score'],
  ['create-many', 'Create what the target lacks'],
  ['group', 'Group by customer, or not'],
  ['copy', 'Copy the lines for a spreadsheet'],
  ['help', 'Keyboard shortcuts'],
];

function commandsOf(
  rows: readonly LineRow[],
  customers: Customers,
  { focus, act, setParameters }: Reach,
): Command[] {
  return [
    ...STEPS.map(([command, label]) => ({
      id: `run-${command}`,
      group: 'This month',
      label,
      run: () => act(command),
    })),
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
  { focus, act, setParameters }: Reach,
): void {
  const commands = useMemo(
    () => commandsOf(rows, customers, { focus, act, setParameters }),
    [rows, customers, focus, act, setParameters],
  );
  useOfferCommands(commands);
}
