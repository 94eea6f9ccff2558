'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { DataGridHandle } from '@/components/data-grid';
import type { LineReply, LinkKind, RunReply } from '@/api/schemas';
import { choosableColumns } from '../columns/lines.columns';
import { filterFromParameters } from '../fns/lines-filter';
import { lineRow, type LineRow } from '../fns/line-row';
import type { RunRef } from '../fns/run-path';
import { useExports } from '../hooks/use-exports';
import { useHiddenColumns } from '../hooks/use-hidden-columns';
import { useKeyboardBack } from '../hooks/use-keyboard-back';
import { useLineFacets } from '../hooks/use-lines';
import { useLinesCommands } from '../hooks/use-lines-commands';
import { useLinesKeyboard } from '../hooks/use-lines-keyboard';
import { useLinesRows } from '../hooks/use-lines-rows';
import { useLinesScreen } from '../hooks/use-lines-screen';
import { AcceptButton } from './accept-button';
import { BulkBar } from './bulk-bar';
import { ColumnsMenu } from './columns-menu';
import { ExportMenu } from './export-menu';
import { LinePanel } from './line-panel';
import { LinesDialogs } from './lines-dialogs';
import { LinesEmpty } from './lines-empty';
import { LinesGrid } from './lines-grid';
import { LinesNotices } from './lines-notices';
import { LinesToolbar } from './lines-toolbar';
import { ChargesButton, UnlinkedCharges } from './unlinked-charges';
import { ViewsMenu } from './views-menu';
import classes from './lines-view.module.css';

interface LinesViewProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly parameters: URLSearchParams;
  readonly setParameters: (changes: Readonly<Record<string, string | null>>) => void;
}

/** The month's lines: find the ones that need somebody, decide, be sure. It joins the parts; none of them decides. */
export function LinesView({ runRef, run, parameters, setParameters }: LinesViewProps) {
  const filter = useMemo(() => filterFromParameters(parameters), [parameters]);
  const grouped = parameters.get('group') === 'customer';
  const { lines, plain, rows, totals, toggleGroup } = useLinesRows(runRef, filter, grouped);
  const facets = useLineFacets(runRef);
  const grid = useRef<DataGridHandle<LineRow> | null>(null);
  const search = useRef<HTMLInputElement | null>(null);
  const [selected, setSelected] = useState<LineReply[]>([]);
  const [chargesOpened, setChargesOpened] = useState(false);
  const columns = useHiddenColumns('month-lines');
  const targetName = run.target.displayName;

  const edit = useCallback(
    (line: LineReply, kind: LinkKind) => grid.current?.startEditing(lineRow(line), kind),
    [],
  );
  const focusRow = useCallback((row: LineRow) => grid.current?.focusRow(row.id), []);
  const onReview = useCallback(
    (line: LineReply) => setParameters({ view: 'review', chosen: line.links.customer.targetId }),
    [setParameters],
  );
  const screen = useLinesScreen({ ref: runRef, run, onReview, edit, toggleGroup });
  const exports = useExports({
    grid: () => grid.current,
    name: `tallylink-${run.month}`,
    selected: selected.length,
  });
  useKeyboardBack(screen.dialog !== null, () => grid.current?.moveFocus(0));
  useLinesCommands(plain, focusRow, setParameters);
  useLinesKeyboard({ grid, search, screen, setParameters, edit, copy: exports.copy, grouped });
  const empty = lines.data?.items.length === 0;
  const shown =
    screen.openLine && (plain.find(({ id }) => id === screen.openLine?.id)?.line ?? screen.openLine);
  const everything = selected.length > 1 && selected.length === plain.length;
  return (
    <>
      <LinesToolbar
        filter={filter}
        counts={lines.data?.views}
        facets={facets.data}
        searchRef={search}
        grouped={grouped}
        onChange={setParameters}
      >
        <ChargesButton
          openCount={run.counts.unlinkedCharges}
          opened={chargesOpened}
          onToggle={() => setChargesOpened(!chargesOpened)}
        />
        <ViewsMenu tenantId={runRef.tenantId} parameters={parameters} onChange={setParameters} />
        <ColumnsMenu
          columns={choosableColumns(targetName)}
          hidden={columns.hidden}
          onToggle={columns.toggle}
          onShowAll={columns.showAll}
        />
        <ExportMenu exports={exports} selected={selected.length} />
      </LinesToolbar>
      <LinesNotices
        runRef={runRef}
        run={run}
        failure={screen.failure}
        loadError={lines.error}
        onRetry={() => void lines.refetch()}
      />
      {chargesOpened && (
        <UnlinkedCharges runRef={runRef} editable={screen.editable} onClose={() => setChargesOpened(false)} />
      )}
      <div className={classes['split']}>
        <div className={classes['grid']} data-busy={lines.isFetching || undefined}>
          <LinesGrid
            label={`Lines of ${run.month}`}
            rows={rows}
            totals={empty ? [] : totals}
            hidden={columns.hidden}
            beside={Boolean(shown)}
            context={screen.context}
            onSelect={setSelected}
            onOpen={screen.setOpenLine}
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
        selected={selected.length}
        matching={plain.length}
        todo={lines.data?.views.todo ?? run.counts.toDo}
        editable={screen.editable}
        targetName={targetName}
        onExclude={() =>
          screen.setDialog({ kind: 'exclude', lines: selected, ...(everything ? { filter } : {}) })
        }
        onRePoint={() =>
          screen.setDialog({ kind: 're-point', lines: selected, ...(everything ? { filter } : {}) })
        }
        onCreate={() => selected[0] && screen.createFor(selected[0])}
        onSelectAll={() => grid.current?.selectAll()}
        onHelp={() => screen.setDialog({ kind: 'keys' })}
      >
        <AcceptButton
          runRef={runRef}
          filter={filter}
          selected={everything ? [] : selected}
          opened={screen.dialog?.kind === 'accept'}
          onOpen={(opened) => screen.setDialog(opened ? { kind: 'accept' } : null)}
        />
      </BulkBar>
      <LinesDialogs
        runRef={runRef}
        applicationLinkId={run.applicationLinkId}
        targetName={targetName}
        dialog={screen.dialog}
        onCreated={screen.created}
        onLink={screen.linkInstead}
        onClose={() => screen.setDialog(null)}
      />
    </>
  );
}
