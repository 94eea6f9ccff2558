'use client';

import { Group, Progress, Stack, Text } from '@mantine/core';
import { Notice } from '@/components/feedback/notice';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { outcomeSentence } from '../fns/row-outcomes';
import type { BulkCreate } from '../hooks/use-bulk-create';

/** How far it is, and at the end how it went. Says so aloud. */
export function OutcomeHead({
  state,
  targetName,
}: {
  readonly state: BulkCreate;
  readonly targetName: string;
}) {
  const { outcome, phase, failure } = state;
  const { done, total, failed } = outcome;
  if (failure)
    return <ErrorNotice title="How it went could not be read; it goes on by itself" error={failure} />;
  if (phase === 'done')
    return (
      <Notice meaning={failed.length > 0 ? 'attention' : 'ok'} title={outcomeSentence(outcome)}>
        {failed.length > 0
          ? 'What was created is linked and stays. Each row says why it was not created; nothing is sent twice when you try again.'
          : `Everything is in ${targetName}, read back and linked. The lines follow.`}
      </Notice>
    );
  const percent = total === 0 ? 0 : (100 * done) / total;
  return (
    <Stack gap={6} role="status">
      <Group justify="space-between">
        <Text fw={600} fz="sm">{`Creating in ${targetName}: ${done} of ${total}`}</Text>
        <Text fz="sm" c="dimmed">
          Each is sent once and read back. You can go on meanwhile.
        </Text>
      </Group>
      <Progress value={percent} aria-label="Rows done" animated={done < total} />
    </Stack>
  );
}
