'use client';

import { useState } from 'react';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { CopyText } from '@/components/page/copy-text';
import { Dialog } from '@/components/page/dialog';
import type { ApiKeyReply } from '@/api/schemas';
import { roleOptions } from '../fns/roles';
import { useCreateApiKey } from '../hooks/use-settings';

/** The key is shown once. */
export function NewKeyDialog({
  tenantId,
  onClose,
}: {
  readonly tenantId: string;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<ApiKeyReply['role']>('viewer');
  const create = useCreateApiKey(tenantId);
  return (
    <Dialog onClose={onClose} title="Make an API key">
      <Stack>
        {create.error && <ErrorNotice title="No key was made" error={create.error} />}
        {create.data ? (
          <>
            <Text fz="sm" role="status">
              Copy the key now. It is stored only as a hash and cannot be shown again.
            </Text>
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
    </Dialog>
  );
}
