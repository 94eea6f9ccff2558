'use client';

import { useState } from 'react';
import { Button, Group, Paper, Stack, Table } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { QueryView } from '@/components/feedback/query-view';
import { formatMoment } from '@/components/figures/format-day';
import type { ApiKeyReply } from '@/api/schemas';
import { roleLabel } from '../fns/roles';
import { useApiKeys, useRevokeApiKey } from '../hooks/use-settings';
import { NewKeyDialog } from './new-key-dialog';
import { SureDialog } from './sure-dialog';

function KeyRow({ tenantId, apiKey }: { readonly tenantId: string; readonly apiKey: ApiKeyReply }) {
  const revoke = useRevokeApiKey(tenantId);
  const [asking, setAsking] = useState(false);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={550} style={{ overflowWrap: 'anywhere' }}>
        {apiKey.name}
      </Table.Th>
      <Table.Td ff="monospace">{`${apiKey.prefix}…`}</Table.Td>
      <Table.Td>{roleLabel(apiKey.role)}</Table.Td>
      <Table.Td c="dimmed" fz="sm">
        {apiKey.lastUsedAt ? formatMoment(apiKey.lastUsedAt) : 'never'}
      </Table.Td>
      <Table.Td ta="right">
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          onClick={() => setAsking(true)}
          aria-label={`Revoke ${apiKey.name}`}
        >
          Revoke…
        </Button>
        {asking && (
          <SureDialog
            title={`Revoke ${apiKey.name}`}
            sentence="What signs in with it is refused from now on, and it cannot be given back. What was done with it stays in the audit log."
            action="Revoke the key"
            failure="The key was not revoked"
            doing={revoke}
            onSure={() => revoke.mutate(apiKey.id, { onSuccess: () => setAsking(false) })}
            onClose={() => setAsking(false)}
          />
        )}
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
                  <Table.Thead bg="var(--tl-sunken)">
                    <Table.Tr>
                      <Table.Th>Name</Table.Th>
                      <Table.Th>Begins with</Table.Th>
                      <Table.Th>Role</Table.Th>
                      <Table.Th>Last used</Table.Th>
                      <Table.Th aria-label="Actions" />
                    </Table.Tr>
                  </Table.Thead>
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
