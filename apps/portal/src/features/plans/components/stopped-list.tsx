'use client';

import { Button, Divider, Group, Paper, Stack, Title } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { OperationReply } from '@/api/schemas';
import type { RunRef } from '@/features/runs/fns/run-path';
import { useRevalidate } from '@/features/runs/hooks/use-decisions';
import { useRights } from '@/features/session/hooks/use-rights';
import { useRetry } from '../hooks/use-plan';
import { OperationItem } from './operation-item';

interface StoppedListProps {
  readonly runRef: RunRef;
  readonly operations: readonly OperationReply[];
}

function Stopped({ runRef, operation }: { readonly runRef: RunRef; readonly operation: OperationReply }) {
  const retry = useRetry(runRef);
  const replan = useRevalidate(runRef);
  const { billing } = useRights();
  const failure = retry.error ?? replan.error;
  return (
    <Stack gap="xs">
      <OperationItem runRef={runRef} operation={operation} />
      {failure && <ErrorNotice title="It was not tried again" error={failure} />}
      <Group gap="sm">
        {billing && operation.canRetry && (
          <Button
            size="compact-sm"
            variant="light"
            loading={retry.isPending}
            onClick={() => retry.mutate(operation.id)}
          >
            Try again
          </Button>
        )}
        {billing && operation.state === 'stale' && (
          <Button
            size="compact-sm"
            variant="light"
            loading={replan.isPending}
            onClick={() => replan.mutate()}
          >
            Plan again
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** What did not come to a good end, first, each with its reason and next step. */
export function StoppedList({ runRef, operations }: StoppedListProps) {
  return (
    <Paper withBorder p="lg" radius="lg" component="section" aria-label="Stopped changes">
      <Title order={2} mb="md">
        {`${operations.length} ${operations.length === 1 ? 'change needs' : 'changes need'} you`}
      </Title>
      <Stack gap="md">
        {operations.map((operation, index) => (
          <Stack key={operation.id} gap="md">
            {index > 0 && <Divider />}
            <Stopped runRef={runRef} operation={operation} />
          </Stack>
        ))}
      </Stack>
    </Paper>
  );
}
