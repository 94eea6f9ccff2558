'use client';

import type { RunReply } from '@/api/schemas';
import { ViewsMenu } from '@/features/saved-views/components/views-menu';
import { choosableColumns } from '../columns/lines.columns';
import type { useHiddenColumns } from '../hooks/use-hidden-columns';
import { useShownView } from '../hooks/use-shown-view';
import type { LinesPage, LinesPageInput } from '../hooks/use-lines-page';
import { ColumnFilters } from './column-filters';
import { ColumnsMenu } from './columns-menu';
import { ExportMenu } from './export-menu';
import { LinesToolbar } from './lines-toolbar';
import { ChargesButton } from './unlinked-charges';

interface LinesToolsProps extends LinesPageInput {
  readonly page: LinesPage;
  readonly columns: ReturnType<typeof useHiddenColumns>;
  readonly run: RunReply;
  readonly chargesOpened: boolean;
  readonly onCharges: () => void;
}

const filterLabels = (targetName: string): ReadonlyMap<string, string> =>
  new Map([
    ['service', 'Service'],
    ...choosableColumns(targetName).map(({ id, label }) => [id, label] as const),
  ]);

/** What stands over the grid: which lines, in which columns, and what to take away. */
export function LinesTools({
  page,
  columns,
  run,
  runRef,
  parameters,
  setParameters,
  ...charges
}: LinesToolsProps) {
  const view = useShownView({ grid: page.grid, columns, parameters, setParameters });
  return (
    <LinesToolbar
      filter={page.filter}
      counts={page.lines.data?.views}
      facets={page.facets}
      searchRef={page.search}
      grouped={page.grouped}
      groupable={page.groupable}
      onChange={setParameters}
      columnFilters={
        <ColumnFilters
          parameters={parameters}
          labels={filterLabels(run.target.displayName)}
          onChange={setParameters}
        />
      }
    >
      <ChargesButton
        openCount={run.counts.unlinkedCharges}
        opened={charges.chargesOpened}
        onToggle={charges.onCharges}
      />
      <ViewsMenu tenantId={runRef.tenantId} buttonRef={page.views} {...view} />
      <ColumnsMenu
        columns={choosableColumns(run.target.displayName)}
        hidden={columns.hidden}
        onToggle={columns.toggle}
        onShowAll={columns.showAll}
      />
      <ExportMenu exports={page.exports} selected={page.selected} />
    </LinesToolbar>
  );
}
