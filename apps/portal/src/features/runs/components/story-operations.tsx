import { Group, Stack, Text } from '@mantine/core';
import type { OperationReply } from '@/api/schemas';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import { operationStateLabel } from '@/features/plans/fns/operation-state-label';

/** What was and will be written for the line. */
export function StoryOperations({ operations }: { readonly operations: readonly OperationReply[] }) {
  if (operations.length === 0) return <Text fz="sm">Nothing is planned and nothing was written.</Text>;
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
    </Stack>
  );
}
