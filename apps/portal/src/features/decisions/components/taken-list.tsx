'use client';

import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { TakenDecisionReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { formatMoment } from '@/components/figures/format-day';
import type { RunRef } from '@/features/runs/fns/run-path';
import { useRunDecisions, useTakeBack } from '../hooks/use-run-decisions';

interface TakenListProps {
  readonly runRef: RunRef;
  readonly editable: boolean;
}

function Taken({ runRef, editable, decision }: TakenListProps & { readonly decision: TakenDecisionReply }) {
  const takeBack = useTakeBack(runRef);
  const { id, sentence, reason, by, at, holds } = decision;
  return (
    <Stack gap={2}>
      {takeBack.error && <ErrorNotice title="The decision was not taken back" error={takeBack.error} />}
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fz="sm">{sentence}</Text>
        {editable && (
          <Button
            size="compact-sm"
            variant="default"
            style={{ flexShrink: 0 }}
            loading={takeBack.isPending}
            onClick={() => takeBack.mutate(id)}
          >
            Take back
          </Button>
        )}
      </Group>
      <Text fz="xs" c="dimmed">
        {`${by}, ${formatMoment(at)}${reason ? `: ${reason}` : ''}${holds ? '' : ' · has no effect any more'}`}
      </Text>
    </Stack>
  );
}

/** What people decided, with their reasons; each can be taken back while the month is open. */
export function TakenList({ runRef, editable }: TakenListProps) {
  const taken = useRunDecisions(runRef).data?.items ?? [];
  if (taken.length === 0) return null;
  return (
    <Paper withBorder p="md" radius="md" component="section" aria-label="Decisions taken">
      <Stack gap="sm">
        <Text fz="sm" fw={600}>
          {`${taken.length} ${taken.length === 1 ? 'decision' : 'decisions'} taken`}
        </Text>
        {taken.map((decision) => (
          <Taken key={decision.id} runRef={runRef} editable={editable} decision={decision} />
        ))}
      </Stack>
    </Paper>
  );
}
