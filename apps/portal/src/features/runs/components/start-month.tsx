'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { Button, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { IconCalendarOff, IconDownload } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { formatMonth } from '@/components/figures/format-day';
import { LinkButton } from '@/components/page/link-button';
import type { ApplicationLinkReply, MonthsReply } from '@/api/schemas';
import { useMonths, useStartRun } from '@/features/application-links/hooks/use-application-links';
import { NeedsRole } from '@/features/session/components/needs-role';
import { monthToOffer } from '../fns/month-to-offer';
import { runStateLabel } from '../fns/run-state-label';

interface StartMonthProps {
  readonly tenantId: string;
  readonly link: ApplicationLinkReply;
  readonly wantedMonth: string | null;
}

function Months({ tenantId, link, wantedMonth, months }: StartMonthProps & { readonly months: MonthsReply }) {
  const router = useRouter();
  const start = useStartRun(tenantId);
  const [month, setMonth] = useState(() => monthToOffer(months, wantedMonth));
  const known = months.items.find((item) => item.month === month);
  const retrieve = (): void => {
    if (!month) return;
    // Not by the mutation's own callback: the set-up goes on to its next step before it, and nobody would be led on.
    start.mutateAsync({ applicationLinkId: link.id, month }).then(
      ({ id }) => router.push(`/t/${tenantId}/runs/${id}`),
      () => undefined, // shown above, as `start.error`
    );
  };
  return (
    <Paper withBorder p="lg" radius="lg">
      <Stack>
        {start.error && <ErrorNotice title="The month was not started" error={start.error} />}
        <Select
          label="Month"
          description={`Months that ${link.source.displayName} has, newest first${months.zone ? `; days are in ${months.zone}` : ''}.`}
          allowDeselect={false}
          value={month}
          onChange={setMonth}
          data={months.items.map((item) => ({
            value: item.month,
            label: item.runState
              ? `${formatMonth(item.month)} · ${runStateLabel(item.runState).label}`
              : formatMonth(item.month),
          }))}
        />
        {known?.runId && (
          <Text fz="sm" c="dimmed">
            This month has been retrieved before. Retrieving it again replaces a run that is still open; links
            and exclusions are kept.
          </Text>
        )}
        <Group>
          {known?.runId && (
            <LinkButton
              href={`/t/${tenantId}/runs/${known.runId}`}
            >{`Open ${formatMonth(known.month)}`}</LinkButton>
          )}
          <NeedsRole role="billing" what="Retrieving a month">
            <Button
              variant={known?.runId ? 'default' : 'filled'}
              leftSection={<IconDownload size={16} />}
              loading={start.isPending || start.isSuccess}
              disabled={!month}
              onClick={retrieve}
            >
              {month ? `Retrieve ${formatMonth(month)}${known?.runId ? ' again' : ''}` : 'Retrieve'}
            </Button>
          </NeedsRole>
        </Group>
      </Stack>
    </Paper>
  );
}

export function StartMonth(props: StartMonthProps) {
  const months = useMonths(props.tenantId, props.link.id);
  const none = `${props.link.source.displayName} offers no month to bill.`;
  return (
    <QueryView
      query={months}
      errorTitle={`${props.link.source.displayName} could not be asked for its months`}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <EmptyState
          icon={<IconCalendarOff />}
          sentence={none}
          action={<LinkButton href={`/t/${props.tenantId}/connections`}>Test the connection</LinkButton>}
        />
      }
    >
      {(data) => <Months {...props} months={data} />}
    </QueryView>
  );
}
