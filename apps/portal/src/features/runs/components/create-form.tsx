'use client';

import { useState } from 'react';
import { Button, Group, List, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { Notice } from '@/components/feedback/notice';
import type { Meaning } from '@/components/figures/meaning';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { CreateMissingProposalReply, LineReply } from '@/api/schemas';
import { createFields, createItem } from '../fns/create-fields';
import type { RunRef } from '../fns/run-path';
import { useCreateMissing } from '../hooks/use-create-missing';
import { ExactRequests } from './exact-requests';

interface CreateFormProps {
  readonly runRef: RunRef;
  readonly line: LineReply;
  readonly proposal: CreateMissingProposalReply;
  readonly texts: Readonly<Record<string, string>>;
  readonly checking: boolean;
  readonly onEdit: (texts: Record<string, string>) => void;
  readonly onClose: () => void;
}

function Sentences({
  title,
  items,
  meaning,
}: {
  readonly title: string;
  readonly items: readonly string[];
  readonly meaning: Meaning;
}) {
  if (items.length === 0) return null;
  return (
    <Notice meaning={meaning} title={title}>
      <List size="sm">
        {items.map((item) => (
          <List.Item key={item}>{item}</List.Item>
        ))}
      </List>
    </Notice>
  );
}

export function CreateForm({ runRef, line, proposal, texts, checking, onEdit, onClose }: CreateFormProps) {
  const [draft, setDraft] = useState(texts);
  const create = useCreateMissing(runRef);
  const changed = JSON.stringify(draft) !== JSON.stringify(texts);
  const { kind } = proposal;
  const confirm = (): void =>
    create.mutate([createItem({ kind, lineId: line.id, currency: line.currency, texts: draft })], {
      onSuccess: onClose,
    });
  return (
    <Stack>
      {create.error && <ErrorNotice title={`The ${kind} was not created`} error={create.error} />}
      <Sentences
        title="These look alike; is one of them meant?"
        items={proposal.lookAlikes}
        meaning="attention"
      />
      <Sentences title="Fill this in first" items={proposal.problems} meaning="stop" />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {createFields(kind).map(({ name, label, help, type }, index) => (
          <TextInput
            key={name}
            data-autofocus={index === 0 || undefined}
            label={type === 'money' ? `${label} (${line.currency})` : label}
            description={help}
            type={type === 'date' ? 'date' : 'text'}
            inputMode={type === 'money' ? 'decimal' : type === 'integer' ? 'numeric' : 'text'}
            value={draft[name] ?? ''}
            onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Stack gap={6}>
        <Text fw={600}>{changed ? 'Check what will be created' : proposal.sentence}</Text>
        {!changed && <ExactRequests requests={proposal.requests} />}
      </Stack>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        {changed ? (
          <Button loading={checking} onClick={() => onEdit({ ...draft })}>
            Show what will be created
          </Button>
        ) : (
          <Button
            loading={create.isPending || checking}
            disabled={proposal.problems.length > 0}
            onClick={confirm}
          >
            {`Create ${kind}`}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
