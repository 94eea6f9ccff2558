'use client';

import { useState } from 'react';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { CopyText } from '@/components/page/copy-text';
import { Dialog } from '@/components/page/dialog';
import type { MemberReply } from '@/api/schemas';
import { roleOptions } from '../fns/roles';
import { useInvite } from '../hooks/use-settings';

interface InviteDialogProps {
  readonly tenantId: string;
  readonly onClose: () => void;
}

/** The invitation is shown once; whoever invites sends it. */
export function InviteDialog({ tenantId, onClose }: InviteDialogProps) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MemberReply['role']>('billing');
  const invite = useInvite(tenantId);
  return (
    <Dialog onClose={onClose} title="Invite a colleague">
      {invite.data ? (
        <Stack>
          <Text fz="sm" role="status">
            Send this invitation to {invite.data.email}. It is shown only now.
          </Text>
          <CopyText text={`${window.location.origin}/invitations/${invite.data.token}`} />
          <Button onClick={onClose}>Done</Button>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!invite.isPending) invite.mutate({ email: email.trim(), role });
          }}
        >
          <Stack>
            {invite.error && <ErrorNotice title="Nobody was invited" error={invite.error} />}
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
              <Button type="submit" disabled={!email.includes('@')} loading={invite.isPending}>
                Invite
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
