'use client';

import { Button, Collapse, List, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCode } from '@tabler/icons-react';
import { Notice } from '@/components/feedback/notice';
import type { Meaning } from '@/components/figures/meaning';
import type { CreateMissingProposalReply, PreviewedRequestReply } from '@/api/schemas';
import { createFields } from '../fns/create-fields';
import { ExactRequests } from './exact-requests';

interface SentencesProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly meaning: Meaning;
}

function Sentences({ title, items, meaning }: SentencesProps) {
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

/** Shown on demand, so that the button which confirms them stays in sight. */
function Requests({ requests }: { readonly requests: readonly PreviewedRequestReply[] }) {
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <>
      <Button
        mr="auto"
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconCode size={14} />}
        onClick={toggle}
        aria-expanded={opened}
      >
        {opened ? 'Hide exact requests' : 'Exact requests'}
      </Button>
      <Collapse expanded={opened}>{opened && <ExactRequests requests={requests} />}</Collapse>
    </>
  );
}

interface CreateSectionProps {
  readonly proposal: CreateMissingProposalReply;
  readonly texts: Readonly<Record<string, string>>;
  readonly currency: string;
  /** One of several things that are created together. */
  readonly titled: boolean;
  readonly first: boolean;
  /** What was typed is not checked yet: the sentence and the requests would be those of before. */
  readonly changed: boolean;
  readonly disabled: boolean;
  readonly onType: (name: string, text: string) => void;
}

/** One thing that will be created: its values, what stands in its way, and exactly what would be sent. */
export function CreateSection({ proposal, texts, currency, onType, ...view }: CreateSectionProps) {
  const { kind, lookAlikes, problems, sentence, requests } = proposal;
  return (
    <Stack component="section" aria-label={`The ${kind}`}>
      {view.titled && (
        <Title order={3} tt="capitalize">
          {kind}
        </Title>
      )}
      <Sentences title="These look alike; is one of them meant?" items={lookAlikes} meaning="attention" />
      <Sentences title="Fill this in first" items={problems} meaning="stop" />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {createFields(kind).map(({ name, label, help, type }, index) => (
          <TextInput
            key={name}
            data-autofocus={(view.first && index === 0) || undefined}
            label={type === 'money' ? `${label} (${currency})` : label}
            description={help}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            type={type === 'date' ? 'date' : 'text'}
            inputMode={type === 'money' ? 'decimal' : type === 'integer' ? 'numeric' : 'text'}
            disabled={view.disabled}
            value={texts[name] ?? ''}
            onChange={(event) => onType(name, event.currentTarget.value)}
          />
        ))}
      </SimpleGrid>
      <Stack gap={6}>
        <Text fw={600}>{view.changed ? 'Check what will be created' : sentence}</Text>
        {!view.changed && <Requests requests={requests} />}
      </Stack>
    </Stack>
  );
}
