'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import { useRouter } from 'next/navigation';
import { Avatar, Box, Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { QueryView } from '@/components/feedback/query-view';
import { NewOrganisation } from './new-organisation';
import { SignedIn } from './signed-in';
import { useMe } from '../hooks/use-me';
import type { Membership } from '../fns/map-me';

function Choice({ membership }: { readonly membership: Membership }) {
  return (
    <Paper component={Link} href={`/t/${membership.tenantId}`} withBorder p="md" c="inherit" td="none">
      <Group justify="space-between">
        <Group>
          <Avatar name={membership.name} color="tide" radius="md" />
          <Text fw={550}>{membership.name}</Text>
        </Group>
        <IconChevronRight size={18} aria-hidden />
      </Group>
    </Paper>
  );
}

function Choices({ memberships }: { readonly memberships: readonly Membership[] }) {
  const router = useRouter();
  const only = memberships.length === 1 ? memberships[0] : undefined;
  useEffect(() => {
    if (only) router.replace(`/t/${only.tenantId}`);
  }, [only, router]);
  if (only) return null;
  return (
    <Stack>
      <Title order={1}>Choose an organisation</Title>
      {memberships.map((membership) => (
        <Choice key={membership.tenantId} membership={membership} />
      ))}
    </Stack>
  );
}

/** Skipped when there is only one. */
export function OrganisationChooser() {
  const me = useMe();
  return (
    <SignedIn>
      <Center mih="100vh" p="md" component="main">
        <Box w="100%" maw={480}>
          <QueryView
            query={me}
            errorTitle="Your organisations could not be loaded"
            isEmpty={({ memberships }) => memberships.length === 0}
            empty={<NewOrganisation />}
          >
            {({ memberships }) => <Choices memberships={memberships} />}
          </QueryView>
        </Box>
      </Center>
    </SignedIn>
  );
}
