'use client';

import { useRouter } from 'next/navigation';
import { Button, Stack } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { RunReply } from '@/api/schemas';
import { formatMonth } from '@/components/figures/format-day';
import { useStartRun } from '@/features/application-links/hooks/use-application-links';
import { NeedsRole } from '@/features/session/components/needs-role';

export function RestartButton({ tenantId, run }: { readonly tenantId: string; readonly run: RunReply }) {
  const router = useRouter();
  const start = useStartRun(tenantId);
  const again = (): void =>
    start.mutate(
      { applicationLinkId: run.applicationLinkId, month: run.month },
      { onSuccess: ({ id }) => router.push(`/t/${tenantId}/runs/${id}`) },
    );
  return (
    <Stack gap="sm">
      {start.error && <ErrorNotice title="The month was not retrieved again" error={start.error} />}
      <NeedsRole role="billing" what="Retrieving a month">
        <Button loading={start.isPending} onClick={again}>
          {`Retrieve ${formatMonth(run.month)} again`}
        </Button>
      </NeedsRole>
    </Stack>
  );
}
