'use client';

import { Box, CloseButton, Group, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { QueryView } from '@/components/feedback/query-view';
import type { LineReply, RunReply } from '@/api/schemas';
import type { RunRef } from '../fns/run-path';
import { useLineStory } from '../hooks/use-line-story';
import { LineStory } from './line-story';

interface LinePanelProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly line: LineReply;
  readonly onClose: () => void;
}

/** The grid has no room for a whole name; here it stands in full. */
const wraps = { overflowWrap: 'anywhere' } as const;

/** The line's story beside the grid, which stays usable. */
export function LinePanel({ runRef, run, line, onClose }: LinePanelProps) {
  const story = useLineStory(runRef, line.id);
  return (
    <Box
      component="aside"
      aria-label={`Line of ${line.customer.name}, ${line.service.name}`}
      w={380}
      h="100%"
      style={{
        flexShrink: 0,
        borderLeft: '1px solid var(--tl-line)',
        display: 'flex',
        flexDirection: 'column',
      }}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" p="md" pb="xs">
        <Stack gap={0} miw={0}>
          <Title order={2} style={wraps}>
            {line.service.name}
          </Title>
          <Text fz="sm" c="dimmed" style={wraps}>
            {line.customer.name}
          </Text>
        </Stack>
        <CloseButton aria-label="Close the line" onClick={onClose} />
      </Group>
      <ScrollArea flex={1} px="md" pb="md" type="auto">
        <QueryView query={story} errorTitle="The line's story could not be loaded">
          {(data) => <LineStory runRef={runRef} story={data} run={run} />}
        </QueryView>
      </ScrollArea>
    </Box>
  );
}
