'use client';

import { Button, Collapse, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCode } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { OperationReply } from '@/api/schemas';
import { formatMoney } from '@/components/figures/format-amount';
import { formatDay } from '@/components/figures/format-day';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import { ExactRequests } from '@/features/runs/components/exact-requests';
import type { RunRef } from '@/features/runs/fns/run-path';
import { operationChanges } from '../fns/operation-changes';
import { operationStateLabel } from '../fns/operation-state-label';
import { useOperationPreview } from '../hooks/use-plan';

interface OperationItemProps {
  readonly runRef: RunRef;
  readonly operation: OperationReply;
}

function Requests({ runRef, operation, opened }: OperationItemProps & { readonly opened: boolean }) {
  const preview = useOperationPreview(runRef, operation.id, opened);
  if (preview.error) return <ErrorNotice title="The request could not be shown" error={preview.error} />;
  return preview.data ? <ExactRequests requests={preview.data.requests} /> : <Skeleton height={90} />;
}

function Effects({ operation }: { readonly operation: OperationReply }) {
  const { monthEffect, monthlyEffect } = operation;
  const parts = [
    monthEffect && `${formatMoney(monthEffect, { signed: true })} in this month`,
    monthlyEffect && `${formatMoney(monthlyEffect, { signed: true })} a month after`,
  ].filter(Boolean);
  return parts.length > 0 ? <Text fz="sm">{`Bills ${parts.join(', ')}`}</Text> : null;
}

/** One write, as a sentence; before and after; the exact request on demand. */
export function OperationItem({ runRef, operation }: OperationItemProps) {
  const [opened, { toggle }] = useDisclosure(false);
  const { label, meaning } = operationStateLabel(operation.state);
  return (
    <Stack gap={4}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text fw={550} miw={0} style={{ overflowWrap: 'anywhere' }}>
          {operation.summary}
        </Text>
        {operation.state !== 'pending' && <MeaningBadge meaning={meaning}>{label}</MeaningBadge>}
      </Group>
      <Effects operation={operation} />
      {operation.message && <Text fz="sm">{operation.message}</Text>}
      <Group gap="md" fz="sm">
        {operation.effectiveDate && (
          <Text span fz="sm" c="dimmed">
            {`from ${formatDay(operation.effectiveDate)}`}
          </Text>
        )}
        {operationChanges(operation.before, operation.after).map((change) => (
          <Text key={change.label} span fz="sm" c={change.changed ? 'inherit' : 'dimmed'}>
            {`${change.label} ${change.before && change.changed ? `${change.before} → ` : ''}${change.after}`}
          </Text>
        ))}
        <Button
          ml="auto"
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconCode size={14} />}
          onClick={toggle}
          aria-expanded={opened}
        >
          {opened ? 'Hide the request' : 'Exact request'}
        </Button>
      </Group>
      <Collapse expanded={opened}>
        {opened && <Requests runRef={runRef} operation={operation} opened={opened} />}
      </Collapse>
    </Stack>
  );
}
