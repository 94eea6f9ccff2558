import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { RunReply } from '@/api/schemas';
import { formatDay, formatMoment } from '@/components/figures/format-day';

/** What was read, and what it cost. */
export function ReadingFacts({ run }: { readonly run: RunReply }) {
  const facts: (readonly [string, string])[] = [
    ['Lines', String(run.counts.lines)],
    ['Requests to the source', String(run.requests.source)],
    [
      'Requests to the target',
      `${run.requests.target}${run.requests.targetMinimum === null ? '' : ` (least possible ${run.requests.targetMinimum})`}`,
    ],
    ['Records refused', String(run.counts.rejectedRecords)],
    ['Read as of', run.asOf ? formatDay(run.asOf) : '–'],
    ['Complete from', run.completeFrom ? formatDay(run.completeFrom) : '–'],
    ['Started', `${formatMoment(run.createdAt)} by ${run.startedBy}`],
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="md">
      {facts.map(([label, value]) => (
        <Stack key={label} gap={0}>
          <Text fz="xs" c="dimmed">
            {label}
          </Text>
          <Text fz="sm" fw={550}>
            {value}
          </Text>
        </Stack>
      ))}
    </SimpleGrid>
  );
}
