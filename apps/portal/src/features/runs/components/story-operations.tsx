import { Group, Stack, Text } from '@mantine/core';
import type { LineEventReply, OperationReply } from '@/api/schemas';
import { formatMoment } from '@/components/figures/format-day';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import { operationStateLabel } from '@/features/plans/fns/operation-state-label';

interface StoryOperationsProps {
  readonly operations: readonly OperationReply[];
  readonly events: readonly LineEventReply[];
}

/** What was and will be written for the line, then what people decided about it. */
export function StoryOperations({ operations, events }: StoryOperationsProps) {
  if (operations.length === 0 && events.length === 0)
    return <Text fz="sm">Nothing is planned and nothing was written.</Text>;
  return (
    <Stack gap="sm">
      {operations.map((operation) => {
        const { label, meaning } = operationStateLabel(operation.state);
        return (
          <Stack key={operation.id} gap={4}>
            <Text fz="sm">{operation.summary}</Text>
            <Group gap="xs">
              <MeaningBadge meaning={meaning}>{label}</MeaningBadge>
              {operation.message && (
                <Text fz="xs" c="dimmed">
                  {operation.message}
                </Text>
              )}
            </Group>
          </Stack>
        );
      })}
      {events.map((event) => (
        <Text key={`${event.at}${event.action}`} fz="xs" c="dimmed">
          {`${formatMoment(event.at)}: ${event.by}, ${event.action}${event.reason ? `: ${event.reason}` : ''}`}
        </Text>
      ))}
    </Stack>
  );
}
