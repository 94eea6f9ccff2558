'use client';

import { Stack } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { RunReply } from '@/api/schemas';
import type { RunRef } from '@/features/runs/fns/run-path';
import type { RunView } from '@/features/runs/fns/run-steps';
import { isMoving } from '@/features/runs/fns/run-movement';
import screen from '@/features/runs/components/run-screen.module.css';
import { plannedOperations } from '../fns/planned-operations';
import { approvedCount } from '../fns/progress-counts';
import { stoppedOperations } from '../fns/recent-events';
import { useOperations } from '../hooks/use-plan';
import { EventList } from './event-list';
import { ReadingCard } from './reading-card';
import { StoppedList } from './stopped-list';
import { WritingCard } from './writing-card';

interface ProgressViewProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly onLook: (view: RunView) => void;
}

const WRITES: readonly string[] = ['approved', 'applying', 'applied', 'partially-applied'];

/** What the host is doing, or did. The page can be left; the work goes on. */
export function ProgressView({ runRef, run, onLook }: ProgressViewProps) {
  const operations = useOperations(runRef, isMoving(run.state));
  const planned = plannedOperations(operations.data?.items ?? []);
  const stopped = stoppedOperations(planned);
  const writes = WRITES.includes(run.state) || approvedCount({ items: planned }) > 0;
  return (
    <div className={screen['scroll']}>
      <Stack maw={980} mx="auto" gap="lg">
        {writes && operations.data && (
          <WritingCard runRef={runRef} run={run} operations={planned} onLook={onLook} />
        )}
        {operations.error && (
          <ErrorNotice
            title="The operations could not be loaded"
            error={operations.error}
            onRetry={() => void operations.refetch()}
          />
        )}
        {stopped.length > 0 && <StoppedList runRef={runRef} operations={stopped} />}
        {writes && operations.data && <EventList operations={operations.data.items} />}
        <ReadingCard runRef={runRef} run={run} onLook={onLook} />
      </Stack>
    </div>
  );
}
