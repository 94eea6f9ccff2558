'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { Box } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { DataGrid, type DataGridHandle } from '@/components/data-grid';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { LineReply, LinkKind, RunReply } from '@/api/schemas';
import { filterFromParameters } from '../fns/lines-filter';
import { lineRow, totalRow, type LineRow } from '../fns/line-row';
import { offeredStep } from '../fns/offered-action';
import type { KeyCommand } from '../fns/read-key';
import type { RunRef } from '../fns/run-path';
import { runLinesCommand } from '../fns/run-lines-command';
import { useKeyboardBack } from '../hooks/use-keyboard-back';
import { useLineFacets, useLines } from '../hooks/use-lines';
import { useLinesCommands } from '../hooks/use-lines-commands';
import { useLinesKeys } from '../hooks/use-lines-keys';
import { useLinesScreen } from '../hooks/use-lines-screen';
import { createLineColumns } from '../lines.columns';
import { BulkBar } from './bulk-bar';
import { LinePanel } from './line-panel';
import { LinesDialogs } from './lines-dialogs';
import { LinesEmpty } from './lines-empty';
import { LinesToolbar } from './lines-toolbar';
import { RejectedRecords } from './rejected-records';
import { ChargesButton, UnlinkedCharges } from './unlinked-charges';
import classes from './lines-view.module.css';

interface LinesViewProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly parameters: URLSearchParams;
  readonly setParameters: (changes: Readonly<Record<string, string | null>>) => void;
}

const rowId = (row: LineRow): string => row.id;

/** The month's lines: find the ones that need somebody, decide, be sure. */
export function LinesView({ runRef, run, parameters, setParameters }: LinesViewProps) {
  const filter = useMemo(() => filterFromParameters(parameters), [parameters]);
  const lines = useLines(runRef, filter);
  const facets = useLineFacets(runRef);
  const grid = useRef<DataGridHandle<LineRow> | null>(null);
  const search = useRef<HTMLInputElement | null>(null);
  const [selected, setSelected] = useState<LineReply[]>([]);
  const [chargesOpened, setChargesOpened] = useState(false);
  const targetName = run.target.displayName;
  const wide = useMediaQuery('(min-width: 1400px)', undefined, { getInitialValueInEffect: false });
  const columns = useMemo(() => createLineColumns(targetName, wide), [targetName, wide]);
  const rows = useMemo(() => (lines.data?.items ?? []).map(lineRow), [lines.data]);
  const totals = useMemo(() => (lines.data?.totals ?? []).map(totalRow), [lines.data]);

  const edit = useCallback(
    (line: LineReply, kind: LinkKind) => grid.current?.startEditing(lineRow(line), kind),
    [],
  );
  const focusRow = useCallback((row: LineRow) => grid.current?.focusRow(row.id), []);
  const onReview = useCallback(
    (line: LineReply) => setParameters({ view: 'review', chosen: line.links.customer.targetId }),
    [setParameters],
  );
  const screen = useLinesScreen({ ref: runRef, run, onReview, edit });
  useKeyboardBack(screen.dialog !== null, () => grid.current?.moveFocus(0));
  useLinesCommands(rows, focusRow, setParameters);
  useLinesKeys((command: KeyCommand) =>
    runLinesCommand(command, {
      grid: grid.current,
      search: search.current,
      screen,
      setParameters,
      edit,
      offeredStep,
    }),
  );
  const empty = lines.data?.items.length === 0;
  const shown =
    screen.openLine && (lines.data?.items.find(({ id }) => id === screen.openLine?.id) ?? screen.openLine);

  return (
    <>
      <LinesToolbar
        filter={filter}
        counts={lines.data?.views}
        facets={facets.data}
        searchRef={search}
        onChange={setParameters}
        onExport={() => grid.current?.exportCsv(`tallylink-${run.month}.csv`)}
      >
        <ChargesButton
          openCount={run.counts.unlinkedCharges}
          opened={chargesOpened}
          onToggle={() => setChargesOpened(!chargesOpened)}
        />
      </LinesToolbar>
      {(screen.failure ?? lines.error) && (
        <Box px={20} pb="sm">
          <ErrorNotice
            title={screen.failure ? 'That was not done' : 'The lines could not be loaded'}
            error={screen.failure ?? lines.error}
            onRetry={screen.failure ? undefined : () => void lines.refetch()}
          />
        </Box>
      )}
      {run.counts.rejectedRecords > 0 && (
        <Box px={20} pb="sm">
          <RejectedRecords
            runRef={runRef}
            sourceName={run.source.displayName}
            count={run.counts.rejectedRecords}
          />
        </Box>
      )}
      {chargesOpened && (
        <UnlinkedCharges runRef={runRef} editable={screen.editable} onClose={() => setChargesOpened(false)} />
      )}
      <div className={classes['split']}>
        <div className={classes['grid']} data-busy={lines.isFetching || undefined}>
          <DataGrid<LineRow>
            label={`Lines of ${run.month}`}
            rows={rows}
            columns={columns}
            rowId={rowId}
            context={screen.context}
            totals={empty ? [] : totals}
            memory="month-lines"
            selectable
            onSelect={(picked) => setSelected(picked.flatMap(({ line }) => (line ? [line] : [])))}
            onOpen={({ line }) => screen.setOpenLine(line)}
            onHandle={(handle) => (grid.current = handle)}
          />
          {(empty || lines.isPending) && (
            <LinesEmpty loading={lines.isPending} filter={filter} run={run} onChange={setParameters} />
          )}
        </div>
        {shown && (
          <LinePanel runRef={runRef} run={run} line={shown} onClose={() => screen.setOpenLine(null)} />
        )}
      </div>
      <BulkBar
        runRef={runRef}
        filter={filter}
        selected={selected}
        todo={lines.data?.views.todo ?? run.counts.toDo}
        editable={screen.editable}
        targetName={targetName}
        onExclude={() => screen.setDialog({ kind: 'exclude', lines: selected })}
        onCreate={() => selected[0] && screen.createFor(selected[0])}
        onHelp={() => screen.setDialog({ kind: 'keys' })}
      />
      <LinesDialogs
        runRef={runRef}
        targetName={targetName}
        dialog={screen.dialog}
        onCreated={screen.created}
        onLink={screen.linkInstead}
        onClose={() => screen.setDialog(null)}
      />
    </>
  );
}
