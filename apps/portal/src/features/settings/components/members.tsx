'use client';

import { useState } from 'react';
import { Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { formatMoment } from '@/components/figures/format-day';
import { NeedsRole } from '@/features/session/components/needs-role';
import { useRights } from '@/features/session/hooks/use-rights';
import { roleLabel } from '../fns/roles';
import { useInvitations, useMembers } from '../hooks/use-settings';
import { InviteDialog } from './invite-dialog';
import { MemberRow } from './member-row';

function Pending({ tenantId }: { readonly tenantId: string }) {
  const invitations = useInvitations(tenantId);
  const waiting = (invitations.data?.items ?? []).filter(({ acceptedAt }) => acceptedAt === null);
  if (invitations.error) {
    return <ErrorNotice title="The invitations could not be loaded" error={invitations.error} />;
  }
  if (waiting.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>Invited</Title>
      {waiting.map((invitation) => (
        <Text key={invitation.id} fz="sm" style={{ overflowWrap: 'anywhere' }}>
          {`${invitation.email}, ${roleLabel(invitation.role)}, until ${formatMoment(invitation.expiresAt)}`}
        </Text>
      ))}
    </Stack>
  );
}

/** Who belongs here, in which role; owners change that. */
export function Members({ tenantId }: { readonly tenantId: string }) {
  const members = useMembers(tenantId);
  const { owner } = useRights();
  const [inviting, setInviting] = useState(false);
  return (
    <Stack>
      <Group justify="flex-end">
        <NeedsRole role="owner" what="Inviting colleagues">
          <Button leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
            Invite a colleague
          </Button>
        </NeedsRole>
      </Group>
      <QueryView query={members} errorTitle="The members could not be loaded">
        {({ items }) => (
          <Paper withBorder radius="lg" style={{ overflow: 'hidden' }}>
            <Table.ScrollContainer minWidth={620}>
              <Table verticalSpacing="sm" horizontalSpacing="md" aria-label="Members">
                <Table.Thead bg="var(--tl-sunken)">
                  <Table.Tr>
                    <Table.Th>Name</Table.Th>
                    <Table.Th>E-mail</Table.Th>
                    <Table.Th>Role</Table.Th>
                    <Table.Th>Since</Table.Th>
                    {owner && <Table.Th aria-label="Actions" />}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((member) => (
                    <MemberRow key={member.userId} tenantId={tenantId} member={member} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Paper>
        )}
      </QueryView>
      {owner && <Pending tenantId={tenantId} />}
      {inviting && <InviteDialog tenantId={tenantId} onClose={() => setInviting(false)} />}
    </Stack>
  );
}
