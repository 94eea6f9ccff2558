import Link from 'next/link';
import { Box, ScrollArea, Stack, Text, UnstyledButton } from '@mantine/core';
import type { NotificationReply } from '@/api/schemas';
import { formatMoment } from '@/components/figures/format-day';
import classes from './notification-list.module.css';

interface NotificationListProps {
  readonly tenantId: string;
  readonly items: readonly NotificationReply[];
  readonly onOpen: () => void;
}

/** What somebody has to approve is in the review. */
const IN_REVIEW: ReadonlySet<string> = new Set(['approvalWaits', 'policyWaits', 'stale', 'expired']);

/** The newest first; each leads to its run. */
export function NotificationList({ tenantId, items, onOpen }: NotificationListProps) {
  if (items.length === 0) {
    return (
      <Text fz="sm" c="dimmed" p="md">
        Nothing has happened yet. Runs that end while you are away are told here.
      </Text>
    );
  }
  return (
    <ScrollArea.Autosize mah={420} type="auto">
      <Stack gap={0} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map(({ id, runId, kind, title, message, at, read }) => (
          <Box component="li" key={id}>
            <UnstyledButton
              component={Link}
              href={`/t/${tenantId}/runs/${runId}${IN_REVIEW.has(kind) ? '?view=review' : ''}`}
              className={classes['item'] ?? ''}
              data-unread={!read || undefined}
              onClick={onOpen}
            >
              <Text fz="sm" fw={read ? 500 : 650}>
                {title}
              </Text>
              <Text fz="sm">{message}</Text>
              <Text fz="xs" c="dimmed">
                {formatMoment(at)}
              </Text>
            </UnstyledButton>
          </Box>
        ))}
      </Stack>
    </ScrollArea.Autosize>
  );
}
