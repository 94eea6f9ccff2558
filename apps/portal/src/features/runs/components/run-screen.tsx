'use client';

import { useMemo } from 'react';
import { Box, Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { isGone } from '@/api/is-gone';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { useParameters } from '@/components/page/use-parameters';
import type { RunReply } from '@/api/schemas';
import { ReviewView } from '@/features/plans/components/review-view';
import { ProgressView } from '@/features/plans/components/progress-view';
import { ReportView } from '@/features/reports/components/report-view';
import { isEmptyMonth } from '../fns/is-empty-month';
import type { RunRef } from '../fns/run-path';
import { nextStep, type RunView } from '../fns/run-steps';
import { useRefreshWhenSettled, useRun, useRunEvents } from '../hooks/use-run';
import { useRunView } from '../hooks/use-run-view';
import { EmptyMonth } from './empty-month';
import { LinesView } from './lines-view';
import { MissingMonth } from './missing-month';
import { RunHead } from './run-head';
import { RunSkeleton } from './run-skeleton';
import { TieOutBar } from './tie-out-bar';
import classes from './run-screen.module.css';

interface NextButtonProps {
  readonly run: RunReply;
  readonly view: RunView;
  readonly onLook: (view: RunView) => void;
}

function NextButton({ run, view, onLook }: NextButtonProps) {
  const step = nextStep(run, view);
  if (!step) return null;
  return (
    <Button
      variant={step.onward ? 'filled' : 'default'}
      rightSection={step.onward ? <IconArrowRight size={16} /> : undefined}
      onClick={() => onLook(step.view)}
    >
      {step.label}
    </Button>
  );
}

function OpenRun({ runRef, run }: { readonly runRef: RunRef; readonly run: RunReply }) {
  const [parameters, setParameters] = useParameters();
  const view = useRunView(run, parameters.get('view'));
  const onLook = (next: RunView): void => setParameters({ view: next });
  const empty = isEmptyMonth(run);
  const shown = empty ? null : view;
  return (
    <div className={classes['screen']}>
      <RunHead
        tenantId={runRef.tenantId}
        run={run}
        view={view}
        onLook={onLook}
        action={!empty && <NextButton run={run} view={view} onLook={onLook} />}
      />
      {!empty && run.tieOut.length > 0 && <TieOutBar items={run.tieOut} />}
      <div className={classes['body']}>
        {shown === null && <EmptyMonth tenantId={runRef.tenantId} run={run} />}
        {shown === 'grid' && (
          <LinesView runRef={runRef} run={run} parameters={parameters} setParameters={setParameters} />
        )}
        {shown === 'review' && (
          <ReviewView runRef={runRef} run={run} parameters={parameters} setParameters={setParameters} />
        )}
        {shown === 'progress' && <ProgressView runRef={runRef} run={run} onLook={onLook} />}
        {shown === 'report' && <ReportView runRef={runRef} run={run} />}
      </div>
    </div>
  );
}

/** The month: one page that moves through its steps in place. */
export function RunScreen({ tenantId, runId }: RunRef) {
  const runRef = useMemo(() => ({ tenantId, runId }), [tenantId, runId]);
  const run = useRun(runRef);
  useRunEvents(runRef, run.data?.state);
  useRefreshWhenSettled(runId, run.data?.state);
  if (isGone(run.error) && !run.data) return <MissingMonth tenantId={tenantId} />;
  if (run.error && !run.data) {
    return (
      <Box p="lg" maw={900}>
        <ErrorNotice
          title="The month could not be loaded"
          error={run.error}
          onRetry={() => void run.refetch()}
        />
      </Box>
    );
  }
  return (
    <QueryView query={run} errorTitle="The month could not be loaded" skeleton={<RunSkeleton />}>
      {(data) => <OpenRun key={data.id} runRef={runRef} run={data} />}
    </QueryView>
  );
}
