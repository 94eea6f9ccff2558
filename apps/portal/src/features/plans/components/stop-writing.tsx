'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { RunRef } from '@/features/runs/fns/run-path';
import { NeedsRole } from '@/features/session/components/needs-role';
import { useCancelRun } from '../hooks/use-plan';

/** While the host writes: the page can be left, and the writing can be stopped before its next change. */
export function StopWriting({ runRef }: { readonly runRef: RunRef }) {
  const cancel = useCancelRun(runRef);
  return (
    <Stack gap="sm" flex={1}>
      {cancel.error && <ErrorNotice title="The writing was not stopped" error={cancel.error} />}
      <Group justify="space-between">
        <Text fz="sm" c="dimmed" role="status">
          {cancel.isSuccess
            ? 'It stops before the next change. What is on its way is still read back; the rest can be applied later.'
            : 'You can leave this page; the work goes on, and it is resumed after a restart.'}
        </Text>
        <NeedsRole role="billing">
          <Button
            variant="default"
            loading={cancel.isPending}
            disabled={cancel.isSuccess}
            onClick={() => cancel.mutate()}
          >
            Stop writing
          </Button>
        </NeedsRole>
      </Group>
    </Stack>
  );
}
