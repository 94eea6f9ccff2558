'use client';

import { useState } from 'react';
import { Button, Group, Modal, Paper, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { CopyText } from '@/components/page/copy-text';
import { formatMoment } from '@/components/figures/format-day';
import type { ApiKeyReply } from '@/api/schemas';
import { roleLabel, roleOptions } from '../fns/roles';
import { useApiKeys, useCreateApiKey, useRevokeApiKey } from '../hooks/use-settings';

function NewKeyDialog({ tenantId, onClose }: { readonly tenantId: string; readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<ApiKeyReply['role']>('viewer');
  const create = useCreateApiKey(tenantId);
  return (
    <Modal opened onClose={onClose} title="Make an API key">
      <Stack>
        {create.error && <ErrorNotice title="No key was made" error={create.error} />}
        {create.data ? (
          <>
            <Text fz="sm">Copy the key now. It is stored only as a hash and cannot be shown again.</Text>
            <CopyText text={create.data.key} />
            <Button onClick={onClose}>Done</Button>
          </>
        ) : (
          <>
            <TextInput
              label="Name"
              description="What uses it."
              data-autofocus
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Select
              label="Role"
              allowDeselect={false}
              data={[...roleOptions]}
              value={role}
              onChange={(value) => value && setRole(value as ApiKeyReply['role'])}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button
                disabled={name.trim() === ''}
                loading={create.isPending}
                onClick={() => create.mutate({ name: name.trim(), role })}
              >
                Make the key
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}

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
              <Table verticalSpacing="sm" horizontalSpacing="md" aria-label="API keys">
                <Table.Tbody>
                  {items.map((apiKey) => (
                    <KeyRow key={apiKey.id} tenantId={tenantId} apiKey={apiKey} />
                  ))}
                </Table.Tbody>
              </Table>
            </Paper>
          </>
        )}
      </QueryView>
      {making && <NewKeyDialog tenantId={tenantId} onClose={() => setMaking(false)} />}
    </Stack>
  );
}
