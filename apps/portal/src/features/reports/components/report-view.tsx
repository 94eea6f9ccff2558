'use client';

import { Button, Group, Stack, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Notice } from '@/components/feedback/notice';
import { QueryView } from '@/components/feedback/query-view';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import { formatMonth } from '@/components/figures/format-day';
import type { ReportReply, RunReply } from '@/api/schemas';
import { NotWritten } from '@/features/plans/components/not-written';
import { StoppedList } from '@/features/plans/components/stopped-list';
import { plannedOperations } from '@/features/plans/fns/planned-operations';
import { usePlan } from '@/features/plans/hooks/use-plan';
import screen from '@/features/runs/components/run-screen.module.css';
import { runPath, type RunRef } from '@/features/runs/fns/run-path';
import { useReport } from '../hooks/use-report';
import { ReportRequests } from './report-requests';
import { ReportTable } from './report-table';
import { ReportTotals } from './report-totals';
import { UndoButton } from './undo-button';

interface ReportViewProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
}

const FILES = { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV' };
const PRELIMINARY: readonly string[] = ['open', 'approved', 'applying'];

const canUndo = ({ state, undoes }: RunReply): boolean =>
  !undoes && (state === 'applied' || state === 'partially-applied');

function Downloads({ runRef }: { readonly runRef: RunRef }) {
  return (
    <Group gap="sm">
      {Object.entries(FILES).map(([ending, name]) => (
        <Button
          key={ending}
          component="a"
          href={runPath(runRef, `report.${ending}`)}
          download
          variant="default"
          leftSection={<IconDownload size={16} />}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
}

/** What no change closed, with its reason and money. */
function Leftovers({ runRef, run }: ReportViewProps) {
  const plan = usePlan(runRef);
  return plan.data ? (
    <NotWritten runRef={runRef} items={plan.data.notWritten} open={run.state === 'open'} />
  ) : null;
}

function OpenReport({ runRef, run, report }: ReportViewProps & { readonly report: ReportReply }) {
  const standing = new Set(plannedOperations(report.operations).map(({ id }) => id));
  const failed = report.failedOperations.filter(({ id }) => standing.has(id));
  return (
    <Stack gap="lg" maw={1200} mx="auto">
      <Group justify="space-between">
        <Group gap="sm">
          <Title
            order={2}
          >{`Report for ${formatMonth(report.month)}${run.undoes ? ', after the undo' : ''}`}</Title>
          {PRELIMINARY.includes(run.state) && (
            <MeaningBadge meaning="info">Preliminary: nothing is applied yet</MeaningBadge>
          )}
          <MeaningBadge meaning={run.tiedOut ? 'ok' : 'attention'}>
            {run.tiedOut ? 'Tied out' : 'Not tied out'}
          </MeaningBadge>
        </Group>
        <Group gap="sm">
          {canUndo(run) && <UndoButton runRef={runRef} />}
          <Downloads runRef={runRef} />
        </Group>
      </Group>
      {failed.length > 0 && <StoppedList runRef={runRef} operations={failed} />}
      <ReportTotals totals={report.totals} targetName={run.target.displayName} />
      <Leftovers runRef={runRef} run={run} />
      <ReportRequests requests={report.requests} targetName={run.target.displayName} />
      {report.invoicesNote && <Notice meaning="info">{report.invoicesNote}</Notice>}
      <ReportTable customers={report.customers} targetName={run.target.displayName} />
    </Stack>
  );
}

/** What the distributor billed, beside what the target will bill and did bill. */
export function ReportView(props: ReportViewProps) {
  const report = useReport(props.runRef);
  return (
    <div className={screen['scroll']}>
      <QueryView query={report} errorTitle="The report could not be made">
        {(data) => <OpenReport {...props} report={data} />}
      </QueryView>
    </div>
  );
}
