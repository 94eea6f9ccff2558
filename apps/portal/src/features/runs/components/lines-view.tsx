'use client';

import { useState } from 'react';
import { useHiddenColumns } from '../hooks/use-hidden-columns';
import { useLinesPage, type LinesPageInput } from '../hooks/use-lines-page';
import { LinePanel } from './line-panel';
import { LinesDialogs } from './lines-dialogs';
import { LinesEmpty } from './lines-empty';
import { LinesGrid } from './lines-grid';
import { LinesNotices } from './lines-notices';
import { LinesSelection } from './lines-selection';
import { LinesTools } from './lines-tools';
import { UnlinkedCharges } from './unlinked-charges';
import classes from './lines-view.module.css';

/** The month's lines: find the ones that need somebody, decide, be sure. */
export function LinesView(input: LinesPageInput) {
  const { runRef, run, setParameters } = input;
  const page = useLinesPage(input);
  const columns = useHiddenColumns('month-lines');
  const [chargesOpened, setChargesOpened] = useState(false);
  const { lines, screen, shown } = page;
  const empty = lines.data?.total === 0;
  return (
    <>
      <LinesTools
        {...input}
        page={page}
        columns={columns}
        chargesOpened={chargesOpened}
        onCharges={() => setChargesOpened(!chargesOpened)}
      />
      <LinesNotices
        runRef={runRef}
        run={run}
        failure={screen.failure ?? page.exports.failure}
        loadError={lines.error}
        onRetry={() => void lines.refetch()}
        tooManyToGroup={page.grouped && !page.groupable && !lines.isFetching}
      />
      {chargesOpened && (
        <UnlinkedCharges runRef={runRef} editable={screen.editable} onClose={() => setChargesOpened(false)} />
      )}
      <div className={classes['split']}>
        <div
          className={classes['grid']}
          data-busy={lines.isFetching || undefined}
          // Rows of the filter before must not be taken for those of this one.
          data-stale={lines.isPlaceholderData || undefined}
          aria-busy={lines.isPlaceholderData}
        >
          <LinesGrid
            label={`Lines of ${run.month}`}
            rows={page.rows}
            blocks={page.blocks}
            totals={empty ? [] : page.totals}
            hidden={columns.hidden}
            beside={Boolean(shown)}
            context={screen.context}
            onSelect={page.setSelection}
            onOpen={screen.setOpenLine}
            onHandle={page.holdGrid}
            onRows={page.onRows}
          />
          {(empty || lines.isPending) && (
            <LinesEmpty loading={lines.isPending} filter={page.filter} run={run} onChange={setParameters} />
          )}
        </div>
        {shown && (
          <LinePanel runRef={runRef} run={run} line={shown} onClose={() => screen.setOpenLine(null)} />
        )}
      </div>
      <LinesSelection runRef={runRef} run={run} page={page} />
      <LinesDialogs
        runRef={runRef}
        applicationLinkId={run.applicationLinkId}
        target={run.target}
        dialog={screen.dialog}
        onCreated={screen.created}
        onLink={screen.linkInstead}
        onClose={() => screen.setDialog(null)}
      />
    </>
  );
}
