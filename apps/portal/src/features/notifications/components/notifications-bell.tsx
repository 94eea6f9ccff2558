'use client';

import Link from 'next/link';
import { Anchor, Indicator, Popover, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { useNotifications, useReadNotifications } from '../hooks/use-notifications';
import { NotificationList } from './notification-list';
import classes from './notifications-bell.module.css';

interface NotificationsBellProps {
  readonly tenantId: string;
  readonly narrow: boolean;
}

/** How much is new, always in sight; closing it marks what was shown as read. */
export function NotificationsBell({ tenantId, narrow }: NotificationsBellProps) {
  const notifications = useNotifications(tenantId);
  const read = useReadNotifications(tenantId);
  const { unread = 0, items = [] } = notifications.data ?? {};
  const [opened, { close, toggle }] = useDisclosure(false, {
    onClose: () => {
      const newest = items[0];
      if (newest && unread > 0) read.mutate({ through: newest.at });
    },
  });
  return (
    <Popover opened={opened} onChange={(next) => !next && close()} position="right-end" width={360} trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes['bell'] ?? ''} data-narrow={narrow || undefined} onClick={toggle}>
          <Indicator label={unread > 9 ? '9+' : unread} size={16} disabled={unread === 0} aria-hidden>
            <IconBell size={19} stroke={1.7} />
          </Indicator>
          <VisuallyHidden>{unread === 0 ? 'Notifications' : `Notifications, ${unread} new`}</VisuallyHidden>
          {!narrow && (
            <Text span fz="sm" fw={500} aria-hidden>
              Notifications
            </Text>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label="Notifications">
        {notifications.error ? (
          <ErrorNotice
            title="The notifications could not be loaded"
            error={notifications.error}
            onRetry={() => void notifications.refetch()}
          />
        ) : (
          <NotificationList tenantId={tenantId} items={items} onOpen={close} />
        )}
        <Anchor
          component={Link}
          href={`/t/${tenantId}/settings?tab=notifications`}
          display="block"
          fz="sm"
          px="md"
          py="xs"
          onClick={close}
        >
          Choose what you are told
        </Anchor>
      </Popover.Dropdown>
    </Popover>
  );
}
