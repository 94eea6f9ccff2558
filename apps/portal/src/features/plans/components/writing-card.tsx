'use client';

import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Notice } from '@/components/feedback/notice';
import { formatMoment } from '@/components/figures/format-day';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import type { OperationReply, RunReply } from '@/api/schemas';
import type { RunRef } from '@/features/runs/fns/run-path';
import type { RunView } from '@/features/runs/fns/run-steps';
import { NeedsRole } from '@/features/session/components/needs-role';
import { paceText, samplesOfEnds } from '../fns/pace';
import {
  approvedCount,
  shownState,
  writeEnds,
  writingProgress,
  writingText,
  writtenCounts,
} from '../fns/progress-counts';
import { useApply } from '../hooks/use-plan';
import { StopWriting } from './stop-writing';

interface WritingCardProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly operations: readonly OperationReply[];
  readonly onLook: (view: RunView) => void;
}

const TITLES: Readonly<Record<string, string>> = {
  approved: 'Approved; nothing is written yet',
  applying: 'Writing and reading back',
  applied: 'Every approved change is written and read back',
  'partially-applied': 'Some changes were not written',
};

/** Live counts of the writing. */
export function WritingCard({ runRef, run, operations, onLook }: WritingCardProps) {
  const apply = useApply(runRef);
  const figure = writingProgress(operations, run.progress);
  const counts = writtenCounts(operations);
  const pace = run.state === 'applying' ? paceText(samplesOfEnds(writeEnds(operations)), figure.total) : null;
  const approved = approvedCount({ items: operations });
  const shown = shownState(run.state, counts);
  return (
    <Paper withBorder p="lg" radius="lg" component="section" aria-label="Writing">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2}>{TITLES[shown] ?? `Writes to ${run.target.displayName}`}</Title>
          <Text fw={600} aria-live="polite">
            {writingText(shown, operations, figure)}
            {pace && <Text span fz="sm" c="dimmed">{` · ${pace}`}</Text>}
          </Text>
        </Group>
        <Progress.Root size="lg" radius="xl">
          <Progress.Section
            value={figure.percent ?? 0}
            aria-label="Changes written"
            animated={shown === 'applying'}
          />
          <Progress.Section
            value={(figure.sentPercent ?? 0) - (figure.percent ?? 0)}
            opacity={0.4}
            withAria={false}
          />
        </Progress.Root>
        <Group gap="xs">
          <MeaningBadge meaning="ok">{`${counts.verified} read back`}</MeaningBadge>
          <MeaningBadge meaning="info">{`${counts.moving} on the way`}</MeaningBadge>
          <MeaningBadge meaning="quiet">{`${counts.waiting} waiting`}</MeaningBadge>
          {counts.unknown > 0 && (
            <MeaningBadge meaning="attention">{`${counts.unknown} being looked up`}</MeaningBadge>
          )}
          {counts.stopped > 0 && <MeaningBadge meaning="stop">{`${counts.stopped} stopped`}</MeaningBadge>}
        </Group>
        {run.waiting && (
          <Notice meaning="info" title={`Waits until ${formatMoment(run.waiting.until)}`}>
            {run.waiting.reason}
          </Notice>
        )}
        {apply.error && run.state !== 'applying' && run.state !== 'applied' && (
          <ErrorNotice title="Nothing more was written" error={apply.error} />
        )}
        <Group>
          {run.state === 'approved' && (
            <NeedsRole role="billing" what="Applying">
              <Button loading={apply.isPending} onClick={() => apply.mutate()}>
                {`Apply ${approved} ${approved === 1 ? 'change' : 'changes'} to ${run.target.displayName}`}
              </Button>
            </NeedsRole>
          )}
          {run.state === 'partially-applied' && counts.waiting + counts.moving + counts.unknown > 0 && (
            <NeedsRole role="billing" what="Applying">
              <Button loading={apply.isPending} onClick={() => apply.mutate()}>
                Apply the rest
              </Button>
            </NeedsRole>
          )}
          {run.state === 'applying' && <StopWriting runRef={runRef} />}
          {(run.state === 'applied' || run.state === 'partially-applied') && (
            <Button onClick={() => onLook('report')}>Open the report</Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
