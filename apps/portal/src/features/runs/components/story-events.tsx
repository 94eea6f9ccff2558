import { Stack, Text } from '@mantine/core';
import type { LineEventReply } from '@/api/schemas';
import { formatMoment } from '@/components/figures/format-day';
import { auditWords } from '@/features/settings/fns/audit-words';

/** What people decided about the line, from the audit log. */
export function StoryEvents({ events }: { readonly events: readonly LineEventReply[] }) {
  if (events.length === 0) return <Text fz="sm">Nobody has decided anything about it yet.</Text>;
  return (
    <Stack gap="sm">
      {events.map((event) => (
        <Stack key={`${event.at}${event.action}`} gap={0}>
          <Text fz="sm">
            {auditWords(event.action)}
            {event.reason && `: ${event.reason}`}
          </Text>
          <Text fz="xs" c="dimmed">{`${event.by}, ${formatMoment(event.at)}`}</Text>
        </Stack>
      ))}
    </Stack>
  );
}
