'use client';

import { Box } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import type { RunReply } from '@/api/schemas';
import { EmptyState } from '@/components/feedback/empty-state';
import { formatMonth } from '@/components/figures/format-day';
import { LinkButton } from '@/components/page/link-button';

interface EmptyMonthProps {
  readonly tenantId: string;
  readonly run: RunReply;
}

/** The source billed nothing: nothing is decided, nothing changed, and another month is one click away. */
export function EmptyMonth({ tenantId, run }: EmptyMonthProps) {
  return (
    <Box p={20} maw={760} mx="auto" mt={40}>
      <EmptyState
        icon={<IconCalendarOff />}
        sentence={`${run.source.displayName} billed nothing in ${formatMonth(run.month)}; nothing was changed.`}
        action={
          <LinkButton href={`/t/${tenantId}/months?link=${run.applicationLinkId}`}>
            Choose another month
          </LinkButton>
        }
      />
    </Box>
  );
}
