'use client';

import { useState } from 'react';
import { Button, Group, Paper, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import type { ScheduleReply } from '@/api/schemas';
import { isChanged, scheduleWords } from '../fns/schedule-words';
import { useSchedule, useUpdateSchedule } from '../hooks/use-application-links';

interface ScheduleProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
}

function OpenSchedule({
  tenantId,
  applicationLinkId,
  schedule,
}: ScheduleProps & { readonly schedule: ScheduleReply }) {
  const [draft, setDraft] = useState({ enabled: schedule.enabled, at: schedule.at, zone: schedule.zone });
  const update = useUpdateSchedule(tenantId, applicationLinkId);
  const save = (): void =>
    update.mutate(draft, {
      onSuccess: (saved) =>
        notifications.show({ message: `The schedule is saved. ${scheduleWords(saved, saved)}` }),
    });
  const zones = [...new Set([schedule.zone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <Paper withBorder p="lg" radius="lg" maw={620}>
      <Stack>
        {update.error && <ErrorNotice title="The schedule was not saved" error={update.error} />}
        <Switch
          label="Retrieve the month every day"
          description="Lines are read and compared. It approves nothing, unless you let this link's policy do so."
          checked={draft.enabled}
          onChange={(event) => setDraft({ ...draft, enabled: event.currentTarget.checked })}
        />
        <Group grow align="flex-start">
          <TextInput
            label="At"
            type="time"
            value={draft.at}
            onChange={(event) => setDraft({ ...draft, at: event.currentTarget.value })}
          />
          <Select
            label="Time zone"
            searchable
            allowDeselect={false}
            data={zones}
            value={draft.zone}
            onChange={(zone) => zone && setDraft({ ...draft, zone })}
          />
        </Group>
        <Group justify="space-between">
          <Text fz="sm" c="dimmed" flex={1} miw={220} aria-live="polite">
            {scheduleWords(draft, schedule)}
          </Text>
          <Button disabled={!isChanged(draft, schedule)} loading={update.isPending} onClick={save}>
            Save schedule
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

export function ScheduleForm(props: ScheduleProps) {
  const schedule = useSchedule(props.tenantId, props.applicationLinkId);
  return (
    <QueryView query={schedule} errorTitle="The schedule could not be loaded">
      {(data) => <OpenSchedule {...props} schedule={data} />}
    </QueryView>
  );
}
