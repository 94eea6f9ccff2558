'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { Button, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { useCreateOrganisation } from '../hooks/use-create-organisation';

/** For who belongs to none: make one, or wait for an invitation. */
export function NewOrganisation() {
  const router = useRouter();
  const create = useCreateOrganisation();
  const [name, setName] = useState('');
  const submit = (): void =>
    create.mutate({ name: name.trim() }, { onSuccess: ({ id }) => router.replace(`/t/${id}/onboarding`) });
  return (
    <Paper withBorder p="xl" radius="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) submit();
        }}
      >
        <Stack>
          <Title order={1}>Set up your organisation</Title>
          <Text c="dimmed">
            Your company, the one that is billed by the marketplace. If a colleague has set it up already, ask
            for an invitation instead.
          </Text>
          {create.error && <ErrorNotice title="The organisation was not made" error={create.error} />}
          <TextInput
            label="Organisation"
            autoFocus
            size="md"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="md"
            disabled={name.trim() === ''}
            loading={create.isPending || create.isSuccess}
          >
            Set up
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
