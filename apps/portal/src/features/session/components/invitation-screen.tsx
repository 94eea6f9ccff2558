'use client';

import { useRouter } from 'next/navigation';
import { Box, Button, Center, Paper, Stack, Text, Title } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { useAcceptInvitation, useInvitation } from '../hooks/use-invitation';
import { SignedIn } from './signed-in';

/** An invitation, for who is signed in. */
export function InvitationScreen({ token }: { readonly token: string }) {
  const router = useRouter();
  const invitation = useInvitation(token);
  const accept = useAcceptInvitation(token);
  return (
    <SignedIn>
      <Center mih="100vh" p="md" component="main" bg="var(--tl-sunken)">
        <Box w="100%" maw={460}>
          <QueryView query={invitation} errorTitle="The invitation could not be opened">
            {({ tenant, email }) => (
              <Paper withBorder p="xl" radius="lg">
                <Stack>
                  <Title order={1}>{`Join ${tenant.name}`}</Title>
                  <Text>{`${email} is invited as ${tenant.role}.`}</Text>
                  {accept.error && <ErrorNotice title="You did not join" error={accept.error} />}
                  <Button
                    loading={accept.isPending}
                    onClick={() =>
                      accept.mutate(undefined, { onSuccess: ({ id }) => router.replace(`/t/${id}`) })
                    }
                  >
                    {`Join ${tenant.name}`}
                  </Button>
                </Stack>
              </Paper>
            )}
          </QueryView>
        </Box>
      </Center>
    </SignedIn>
  );
}
