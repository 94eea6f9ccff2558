'use client';

import { useState, type ReactNode } from 'react';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LinkButton } from '@/components/page/link-button';
import type { ApplicationLinkReply, ConnectionReply } from '@/api/schemas';
import { useCreateApplicationLink } from '../hooks/use-application-links';

interface NewLinkFormProps {
  readonly tenantId: string;
  readonly connections: readonly ConnectionReply[];
  /** Buttons before the one that makes the link. */
  readonly beside?: ReactNode;
  readonly onMade: (link: ApplicationLinkReply) => void;
}

const options = (connections: readonly ConnectionReply[], kind: ConnectionReply['kind']) =>
  connections
    .filter((connection) => connection.kind === kind)
    .map(({ id, name }) => ({ value: id, label: name }));

/** Joins a source and a target connection. */
export function NewLinkForm({ tenantId, connections, beside, onMade }: NewLinkFormProps) {
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
      { onSuccess: onMade },
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
        {beside}
        <Button loading={create.isPending} disabled={name.trim() === ''} onClick={submit}>
          Make the application link
        </Button>
      </Group>
    </Stack>
  );
}
