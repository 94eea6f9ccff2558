'use client';

import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { OverviewLinkReply, OverviewRunReply } from '@/api/schemas';
import { Amount } from '@/components/figures/amount';
import { formatCount } from '@/components/figures/format-amount';
import { formatMonth } from '@/components/figures/format-day';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import { LinkButton } from '@/components/page/link-button';
import { ConnectorMark } from '@/features/connections/components/connector-mark';
import { runStateLabel } from '@/features/runs/fns/run-state-label';
import { nextAction } from '../fns/next-action';

function Month({ run }: { readonly run: OverviewRunReply }) {
  const { label, meaning } = runStateLabel(run.state);
  const facts: (readonly [string, number])[] = [
    ['Lines', run.lines],
    ...(run.state === 'open' ? ([['To do', run.toDo]] as const) : []),
    ['Changes', run.operations],
  ];
  return (
    <Group gap={32} align="flex-start">
      <Stack gap={4}>
        <Text fw={600}>{formatMonth(run.month)}</Text>
        <MeaningBadge meaning={meaning}>{label}</MeaningBadge>
      </Stack>
      {facts.map(([name, value]) => (
        <Stack key={name} gap={0} miw={64}>
          <Text fz="sm" c="dimmed">
            {name}
          </Text>
          <Text fz={22} fw={600} c={value === 0 ? 'dimmed' : 'inherit'}>
            {formatCount(value)}
          </Text>
        </Stack>
      ))}
      {run.state === 'open' && run.unlinked.length > 0 && (
        <Stack gap={0}>
          <Text fz="sm" c="dimmed">
            Not linked
          </Text>
          {run.unlinked.map((money) => (
            <Amount key={money.currency} money={money} fz={run.unlinked.length > 1 ? 16 : 22} fw={600} />
          ))}
        </Stack>
      )}
    </Group>
  );
}

/** This month of one application link, with its state and its next step. */
export function LinkCard({
  tenantId,
  item,
}: {
  readonly tenantId: string;
  readonly item: OverviewLinkReply;
}) {
  const { applicationLink: link, latest } = item;
  const action = nextAction(item);
  return (
    <Paper withBorder p="lg" radius="lg" component="article" aria-label={link.name}>
      <Stack gap="lg">
        <Group justify="space-between">
          <Group gap="sm">
            <ConnectorMark connectorId={link.source.connectorId} name={link.source.displayName} />
            <IconArrowRight size={16} aria-label="to" />
            <ConnectorMark connectorId={link.target.connectorId} name={link.target.displayName} />
            <Stack gap={0}>
              <Title order={2}>{link.name}</Title>
              <Text fz="sm" c="dimmed">{`${link.source.displayName} → ${link.target.displayName}`}</Text>
            </Stack>
          </Group>
          <Group>
            {latest && (
              <LinkButton variant="default" href={`/t/${tenantId}/months?link=${link.id}`}>
                Another month
              </LinkButton>
            )}
            <LinkButton href={`/t/${tenantId}/${action.path}`}>{action.label}</LinkButton>
          </Group>
        </Group>
        {latest && <Month run={latest} />}
        <Text>{action.sentence}</Text>
      </Stack>
    </Paper>
  );
}
