'use client';

import { Stack, Switch, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import type { NoticeKindReply, NotificationPreferencesRequest } from '@/api/schemas';
import { useChoosePreferences, useNotificationPreferences } from '../hooks/use-notification-preferences';
import { NoticeKinds } from './notice-kinds';
import classes from './notification-settings.module.css';

type Off = NotificationPreferencesRequest['off'];

const offOf = (kinds: readonly NoticeKindReply[]): Off =>
  kinds.filter(({ on }) => !on).map(({ kind }) => kind as Off[number]);

function Always({ kind: { title, message, alwaysBecause } }: { readonly kind: NoticeKindReply }) {
  return (
    <div className={classes['always']}>
      <IconLock size={18} aria-hidden className={classes['lock']} />
      <div>
        <Text fz="sm">{title}</Text>
        <Text fz="xs" c="dimmed">
          {message}
        </Text>
        <Text fz="xs">{alwaysBecause}</Text>
      </div>
    </div>
  );
}

/** What this member is told of. Each choice is kept at once. */
export function NotificationSettings({ tenantId }: { readonly tenantId: string }) {
  const preferences = useNotificationPreferences(tenantId);
  const choose = useChoosePreferences(tenantId);
  return (
    <Stack maw={760}>
      <Text fz="sm">
        Notices stand behind the bell beside the menu. What you choose here holds for you alone, in this
        organisation. Tallylink sends no mail.
      </Text>
      {choose.error && <ErrorNotice title="Your choice was not kept" error={choose.error} />}
      <QueryView query={preferences} errorTitle="Your notifications could not be loaded">
        {({ kinds }) => {
          // Until the host has answered, what was chosen last.
          const off = choose.isPending ? choose.variables.off : offOf(kinds);
          const turn = (kind: Off[number], on: boolean): void =>
            choose.mutate({ off: on ? off.filter((one) => one !== kind) : [...off, kind] });
          return (
            <>
              <NoticeKinds
                title="You choose"
                lead="Turned off, a kind is hidden from you. Turned on again, it is all there."
              >
                {kinds
                  .filter(({ alwaysBecause }) => alwaysBecause === null)
                  .map(({ kind, title, message }) => (
                    <Switch
                      key={kind}
                      label={title}
                      description={message}
                      classNames={{ description: classes['message'] ?? '' }}
                      checked={!off.includes(kind as Off[number])}
                      onChange={(event) => turn(kind as Off[number], event.currentTarget.checked)}
                    />
                  ))}
              </NoticeKinds>
              <NoticeKinds title="Everybody is told" lead="Nobody can turn these off; each says why.">
                {kinds
                  .filter(({ alwaysBecause }) => alwaysBecause !== null)
                  .map((kind) => (
                    <Always key={kind.kind} kind={kind} />
                  ))}
              </NoticeKinds>
            </>
          );
        }}
      </QueryView>
    </Stack>
  );
}
