'use client';

import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { formatCount } from '@/components/figures/format-amount';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { ApiError } from '@/api/api-error';
import type { RunReply } from '@/api/schemas';
import { RejectedRecords } from '@/features/runs/components/rejected-records';
import type { RunRef } from '@/features/runs/fns/run-path';
import type { RunView } from '@/features/runs/fns/run-steps';
import { NeedsRole } from '@/features/session/components/needs-role';
import { readingProgress } from '../fns/progress-counts';
import { useCancelRun } from '../hooks/use-plan';
import { useReadingPace } from '../hooks/use-pace';
import { ReadingFacts } from './reading-facts';
import { RestartButton } from './restart-button';

interface ReadingCardProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly onLook: (view: RunView) => void;
}

const STAGES: Readonly<Record<string, string>> = {
  queued: 'Waiting to start',
  source: 'Reading the source',
  target: 'Reading the target',
  history: 'Reading earlier invoices',
  validate: 'Linking and validating',
};

function title(run: RunReply): string {
  if (run.state === 'failed') return 'The retrieval stopped';
  if (run.state === 'cancelled') return 'The retrieval was cancelled';
  if (run.state === 'queued' || run.state === 'retrieving')
    return STAGES[run.progress.stage] ?? 'Retrieving the month';
  return 'What was read';
}

/** The reading of both sides: live, then as a record of what was read. */
export function ReadingCard({ runRef, run, onLook }: ReadingCardProps) {
  const cancel = useCancelRun(runRef);
  const moving = run.state === 'queued' || run.state === 'retrieving';
  const { done, total, percent } = readingProgress(run);
  const pace = useReadingPace(run);
  const stopped = run.state === 'failed' || run.state === 'cancelled' || run.state === 'superseded';
  return (
    <Paper withBorder p="lg" radius="lg" component="section" aria-label="Retrieval">
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2}>{title(run)}</Title>
          {moving && (
            <Text fz="sm" c="dimmed" aria-live="polite">
              {[
                total
                  ? `${formatCount(done)} of ${formatCount(total)}`
                  : done > 0
                    ? `${formatCount(done)} read`
                    : '',
                pace,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          )}
        </Group>
        {moving && <Progress value={percent ?? 100} size="lg" radius="xl" animated aria-label="Retrieval" />}
        {moving && <Text fz="sm">{run.progress.message}</Text>}
        {run.failure && (
          <ErrorNotice
            title="The month could not be retrieved"
            error={new ApiError(0, run.failure.code, run.failure.message, null)}
          />
        )}
        {cancel.error && <ErrorNotice title="It was not cancelled" error={cancel.error} />}
        {!moving && <ReadingFacts run={run} />}
        {run.counts.rejectedRecords > 0 && (
          <RejectedRecords
            runRef={runRef}
            sourceName={run.source.displayName}
            count={run.counts.rejectedRecords}
          />
        )}
        <Group>
          {moving && (
            <NeedsRole role="billing">
              <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
                Cancel the retrieval
              </Button>
            </NeedsRole>
          )}
          {stopped && <RestartButton tenantId={runRef.tenantId} run={run} />}
          {!moving && !stopped && (
            <Button variant="default" onClick={() => onLook('grid')}>
              Open the lines
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
