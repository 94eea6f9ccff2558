'use client';

import { useState } from 'react';
import { Button, Group, Paper, Stack, Table } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { formatMoment } from '@/components/figures/format-day';
import type { ApiKeyReply } from '@/api/schemas';
import { roleLabel } from '../fns/roles';
import { useApiKeys, useRevokeApiKey } from '../hooks/use-settings';
import { NewKeyDialog } from './new-key-dialog';

function KeyRow({ tenantId, apiKey }: { readonly tenantId: string; readonly apiKey: ApiKeyReply }) {
  const revoke = useRevokeApiKey(tenantId);
  return (
    <Table.Tr>
      <Table.Td fw={550}>{apiKey.name}</Table.Td>
      <Table.Td ff="monospace">{`${apiKey.prefix}…`}</Table.Td>
      <Table.Td>{roleLabel(apiKey.role)}</Table.Td>
      <Table.Td c="dimmed" fz="sm">
        {apiKey.lastUsedAt ? `used ${formatMoment(apiKey.lastUsedAt)}` : 'never used'}
      </Table.Td>
      <Table.Td ta="right">
        {revoke.error && <ErrorNotice title="The key was not revoked" error={revoke.error} />}
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          loading={revoke.isPending}
          onClick={() => revoke.mutate(apiKey.id)}
          aria-label={`Revoke ${apiKey.name}`}
        >
          Revoke
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

export function ApiKeys({ tenantId }: { readonly tenantId: string }) {
  const keys = useApiKeys(tenantId);
  const [making, setMaking] = useState(false);
  const make = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
      Make an API key
    </Button>
  );
  return (
    <Stack>
      <QueryView
        query={keys}
        errorTitle="The API keys could not be loaded"
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon={<IconKey />}
            sentence="Programs sign in with an API key; there is none yet."
            action={make}
          />
        }
      >
        {({ items }) => (
          <>
            <Group justify="flex-end">{make}</Group>
            <Paper withBorder radius="lg" style={{ overflow: 'hidden' }}>
              <Table.ScrollContainer minWidth={620}>
                <Table verticalSpacing="sm" horizontalSpacing="md" aria-label="API keys">
                  <Table.Tbody>
                    {items.map((apiKey) => (
                      <KeyRow key={apiKey.id} tenantId={tenantId} apiKey={apiKey} />
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Paper>
          </>
        )}
      </QueryView>
      {making && <NewKeyDialog tenantId={tenantId} onClose={() => setMaking(false)} />}
    </Stack>
  );
}
