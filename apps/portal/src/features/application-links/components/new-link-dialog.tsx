'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { LinkButton } from '@/components/page/link-button';
import type { ConnectionReply } from '@/api/schemas';
import { useConnections } from '@/features/connections/hooks/use-connections';
import { useCreateApplicationLink } from '../hooks/use-application-links';

interface NewLinkProps {
  readonly tenantId: string;
  readonly onClose: () => void;
}

const options = (connections: readonly ConnectionReply[], kind: ConnectionReply['kind']) =>
  connections
    .filter((connection) => connection.kind === kind)
    .map(({ id, name }) => ({ value: id, label: name }));

function NewLinkForm({
  tenantId,
  onClose,
  connections,
}: NewLinkProps & { readonly connections: readonly ConnectionReply[] }) {
  const router = useRouter();
  const create = useCreateApplicationLink(tenantId);
  const [sources, targets] = [options(connections, 'source'), options(connections, 'target')];
  const [source, setSource] = useState(sources[0]?.value ?? null);
  const [target, setTarget] = useState(targets[0]?.value ?? null);
  const [name, setName] = useState('Monthly billing');
  if (!source || !target) {
    return (
      <Stack>
        <Text>An application link needs a source and a target connection; one of them is missing.</Text>
        <LinkButton href={`/t/${tenantId}/connections/new`}>Add a connection</LinkButton>
      </Stack>
    );
  }
  const submit = (): void =>
    create.mutate(
      { name: name.trim(), sourceConnectionId: source, targetConnectionId: target },
      { onSuccess: ({ id }) => router.push(`/t/${tenantId}/application-links/${id}`) },
    );
  return (
    <Stack>
      {create.error && <ErrorNotice title="The application link was not made" error={create.error} />}
      <TextInput
        label="Name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Select
        label="Source"
        description="What it billed you for is read."
        allowDeselect={false}
        data={sources}
        value={source}
        onChange={setSource}
      />
      <Select
        label="Target"
        description="Its contracts are compared and, once approved, changed."
        allowDeselect={false}
        data={targets}
        value={target}
        onChange={setTarget}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button loading={create.isPending} disabled={name.trim() === ''} onClick={submit}>
          Make the application link
        </Button>
      </Group>
    </Stack>
  );
}

export function NewLinkDialog(props: NewLinkProps) {
  const connections = useConnections(props.tenantId);
  return (
    <Modal opened onClose={props.onClose} title="Add an application link">
      <QueryView query={connections} errorTitle="The connections could not be loaded">
        {(items) => <NewLinkForm {...props} connections={items} />}
      </QueryView>
    </Modal>
  );
}
