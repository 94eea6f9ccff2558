'use client';

import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { ConnectionReply } from '@/api/schemas';
import { formatMoment } from '@/components/figures/format-day';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import { LinkButton } from '@/components/page/link-button';
import { NeedsRole } from '@/features/session/components/needs-role';
import { connectionStateLabel } from '../fns/connection-state-label';
import { useCheckConnection, useConnectors } from '../hooks/use-connections';
import { CheckFindings } from './check-findings';
import { ConnectorMark } from './connector-mark';

/** Health, last check, and the test that says which field to look at. */
export function ConnectionCard({
  tenantId,
  connection,
}: {
  readonly tenantId: string;
  readonly connection: ConnectionReply;
}) {
  const check = useCheckConnection(tenantId, connection.id);
  const connector = useConnectors().data?.find(({ id }) => id === connection.connectorId);
  const result = check.data ?? connection.lastCheck;
  const { label, meaning } = connectionStateLabel(connection.state);
  return (
    <Paper withBorder p="lg" radius="lg" component="article" aria-label={connection.name}>
      <Stack gap="md" h="100%">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Group gap="md" wrap="nowrap">
            <ConnectorMark connectorId={connection.connectorId} name={connection.connectorName} size={46} />
            <Stack gap={0}>
              <Title order={2}>{connection.name}</Title>
              <Text fz="sm" c="dimmed">{`${connection.connectorName} · ${connection.kind}`}</Text>
            </Stack>
          </Group>
          <MeaningBadge meaning={meaning}>{label}</MeaningBadge>
        </Group>
        {check.error && <ErrorNotice title="The connection could not be tested" error={check.error} />}
        {result ? (
          <CheckFindings result={result} connector={connector} />
        ) : (
          <Text fz="sm">It has not been tested yet.</Text>
        )}
        <Group mt="auto" justify="space-between">
          <Text fz="xs" c="dimmed">
            {result ? `Tested ${formatMoment(result.checkedAt)}` : ''}
          </Text>
          <Group gap="sm">
            <NeedsRole role="billing">
              <LinkButton
                variant="default"
                href={`/t/${tenantId}/connections/${connection.id}`}
                aria-label={`Edit ${connection.name}`}
              >
                Edit
              </LinkButton>
              <Button
                variant="light"
                leftSection={<IconPlugConnected size={16} />}
                loading={check.isPending}
                onClick={() => check.mutate()}
                aria-label={`Test connection ${connection.name}`}
              >
                Test connection
              </Button>
            </NeedsRole>
          </Group>
        </Group>
      </Stack>
    </Paper>
  );
}
