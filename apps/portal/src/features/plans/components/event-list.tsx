import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { OperationReply } from '@/api/schemas';
import { formatTime } from '@/components/figures/format-day';
import { MeaningIcon } from '@/components/figures/meaning-badge';
import { operationStateLabel } from '../fns/operation-state-label';
import { recentEvents } from '../fns/recent-events';

const MOST = 40;

/** What just happened, the newest first. */
export function EventList({ operations }: { readonly operations: readonly OperationReply[] }) {
  const events = recentEvents(operations, MOST);
  if (events.length === 0) return null;
  return (
    <Paper withBorder p="lg" radius="lg" component="section" aria-label="What just happened">
      <Title order={2} mb="md">
        What just happened
      </Title>
      <Stack gap={7}>
        {events.map((event) => (
          <Group key={event.key} gap="sm" wrap="nowrap" align="flex-start">
            <Text span fz="sm" c="dimmed" miw={66}>
              {formatTime(event.at)}
            </Text>
            <MeaningIcon meaning={operationStateLabel(event.state).meaning} />
            <Text span fz="sm" miw={0} style={{ overflowWrap: 'anywhere' }}>
              <Text span fz="sm" fw={550}>
                {event.customerName ? `${event.customerName}: ` : ''}
              </Text>
              {event.summary} · {event.message}
            </Text>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
