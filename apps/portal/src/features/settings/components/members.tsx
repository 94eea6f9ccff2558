'use client';

import { useState } from 'react';
import { Button, Group, Paper, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { CopyText } from '@/components/page/copy-text';
import { formatMoment } from '@/components/figures/format-day';
import { Dialog } from '@/components/page/dialog';
import type { MemberReply } from '@/api/schemas';
import { roleLabel, roleOptions } from '../fns/roles';
import { useInvitations, useInvite, useMembers } from '../hooks/use-settings';

function InviteDialog({ tenantId, onClose }: { readonly tenantId: string; readonly onClose: () => void }) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MemberReply['role']>('billing');
  const invite = useInvite(tenantId);
  return (
    <Dialog onClose={onClose} title="Invite a colleague">
      <Stack>
        {invite.error && <ErrorNotice title="Nobody was invited" error={invite.error} />}
        {invite.data ? (
          <>
            <Text fz="sm">Send this invitation to {invite.data.email}. It is shown only now.</Text>
            <CopyText text={`${window.location.origin}/invitations/${invite.data.token}`} />
            <Button onClick={onClose}>Done</Button>
          </>
        ) : (
          <>
            <TextInput
              label="E-mail"
              type="email"
              data-autofocus
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Select
              label="Role"
              allowDeselect={false}
              data={[...roleOptions]}
              value={role}
              onChange={(value) => value && setRole(value as MemberReply['role'])}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button
                disabled={!email.includes('@')}
                loading={invite.isPending}
                onClick={() => invite.mutate({ email, role })}
              >
                Invite
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Dialog>
  );
}

function Pending({ tenantId }: { readonly tenantId: string }) {
  const waiting = (useInvitations(tenantId).data?.items ?? []).filter(
    ({ acceptedAt }) => acceptedAt === null,
  );
  if (waiting.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>Invited</Title>
      {waiting.map((invitation) => (
        <Text key={invitation.id} fz="sm">
          {`${invitation.email}, ${roleLabel(invitation.role)}, until ${formatMoment(invitation.expiresAt)}`}
        </Text>
      ))}
    </Stack>
  );
}

export function Members({ tenantId }: { readonly tenantId: string }) {
  const members = useMembers(tenantId);
  const [inviting, setInviting] = useState(false);
  return (
    <Stack>
      <Group justify="flex-end">
        <Button leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
          Invite a colleague
        </Button>
      </Group>
      <QueryView query={members} errorTitle="The members could not be loaded">
        {({ items }) => (
          <Paper withBorder radius="lg" style={{ overflow: 'hidden' }}>
            <Table.ScrollContainer minWidth={620}>
              <Table verticalSpacing="sm" horizontalSpacing="md" aria-label="Members">
                <Table.Tbody>
                  {items.map((member) => (
                    <Table.Tr key={member.userId}>
                      <Table.Td fw={550}>{member.name}</Table.Td>
                      <Table.Td>{member.email}</Table.Td>
                      <Table.Td>{roleLabel(member.role)}</Table.Td>
                      <Table.Td c="dimmed" fz="sm">{`since ${formatMoment(member.since)}`}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Paper>
        )}
      </QueryView>
      <Pending tenantId={tenantId} />
      {inviting && <InviteDialog tenantId={tenantId} onClose={() => setInviting(false)} />}
    </Stack>
  );
}
