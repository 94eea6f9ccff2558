'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { DataGridHandle, DataGridSelection } from '@/components/data-grid';
import type { LineReply, LinkKind, RunReply } from '@/api/schemas';
import { filterFromParameters } from '../fns/lines-filter';
import { lineRow, type LineRow } from '../fns/line-row';
import type { KeyCommand } from '../fns/read-key';
import type { RunRef } from '../fns/run-path';
import { useExports } from './use-exports';
import { useKeyboardBack } from './use-keyboard-back';
import { useLineFacets } from './use-lines';
import { useLinesCommands } from './use-lines-commands';
import { useLinesKeyboard } from './use-lines-keyboard';
import { useLinesRows } from './use-lines-rows';
import { useLinesScreen } from './use-lines-screen';

export interface LinesPageInput {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly parameters: URLSearchParams;
  readonly setParameters: (changes: Readonly<Record<string, string | null>>) => void;
}

const NOTHING: DataGridSelection<LineRow> = { rows: [], everything: false, except: [] };

/** Joins the parts of the grid's page: rows, selection, decisions, keys. None of them knows the others. */
export function useLinesPage({ runRef, run, parameters, setParameters }: LinesPageInput) {
  const filter = useMemo(() => filterFromParameters(parameters), [parameters]);
  const grouped = parameters.get('group') === 'customer';
  const read = useLinesRows({ ref: runRef, run, filter, grouped });
  const facets = useLineFacets(runRef, read.lines.data !== undefined).data;
  const grid = useRef<DataGridHandle<LineRow> | null>(null);
  const holdGrid = useCallback((handle: DataGridHandle<LineRow>) => {
    grid.current = handle;
  }, []);
  const search = useRef<HTMLInputElement | null>(null);
  const views = useRef<HTMLButtonElement | null>(null);
  const [selection, setSelection] = useState(NOTHING);
  const edit = useCallback(
    (line: LineReply, kind: LinkKind) => grid.current?.startEditing(lineRow(line), kind),
    [],
  );
  const focus = useCallback((row: LineRow) => grid.current?.focusRow(row.id), []);
  const onReview = useCallback(
    (line: LineReply) => setParameters({ view: 'review', chosen: line.links.customer.targetId }),
    [setParameters],
  );
  const screen = useLinesScreen({ ref: runRef, run, onReview, edit, toggleGroup: read.toggleGroup });
  const matching = read.lines.data?.total ?? 0;
  const selected = selection.everything ? matching - selection.except.length : selection.rows.length;
  const exports = useExports({
    grid: () => grid.current,
    name: `tallylink-${run.month}`,
    selection: selected > 0 ? selection : null,
  });
  const chosen = useMemo(
    () => ({
      lines: selection.rows.flatMap(({ line }) => (line ? [line] : [])),
      // Of one line alone the dialog says its name.
      ...(selection.everything && selected > 1
        ? { all: { filter, count: selected, exceptLineIds: selection.except.map(({ id }) => id) } }
        : {}),
    }),
    [selection, selected, filter],
  );
  const createMany = (): void => {
    const all = { lines: [], all: { filter, count: matching, exceptLineIds: [] } };
    if (matching > 0) screen.setDialog({ kind: 'create-many', ...(selected > 0 ? chosen : all) });
  };
  const create = (): void => {
    const [line] = chosen.lines;
    if (selected === 1 && line) screen.createFor(line);
    else createMany();
  };
  useKeyboardBack(screen.dialog !== null, () => grid.current?.moveFocus(0));
  const keys = { screen, setParameters, edit, copy: exports.copy, grouped, createMany };
  const { onRows, act } = useLinesKeyboard({ grid, search, views, ...keys });
  // After the palette has given the keyboard back.
  const actLater = useCallback((command: KeyCommand) => window.setTimeout(() => act(command), 250), [act]);
  useLinesCommands(
    { rows: read.plain, customers: facets?.customers },
    { focus, act: actLater, setParameters },
  );
  const shown =
    screen.openLine && (read.plain.find(({ id }) => id === screen.openLine?.id)?.line ?? screen.openLine);
  return {
    ...read,
    filter,
    grouped,
    facets,
    grid,
    holdGrid,
    onRows,
    search,
    views,
    screen,
    exports,
    selected,
    matching,
    chosen,
    create,
    shown,
    setSelection,
  };
}

export type LinesPage = ReturnType<typeof useLinesPage>;
