'use client';

import { useState } from 'react';
import { Button, Select, Stack, Table, Text } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { formatMoment } from '@/components/figures/format-day';
import type { MemberReply } from '@/api/schemas';
import { useRights } from '@/features/session/hooks/use-rights';
import { useMe } from '@/features/session/hooks/use-me';
import { roleLabel, roleOptions } from '../fns/roles';
import { useChangeMember, useRemoveMember } from '../hooks/use-settings';
import { SureDialog } from './sure-dialog';

interface MemberRowProps {
  readonly tenantId: string;
  readonly member: MemberReply;
}

/** Another's role at once, the removal after a question; nobody takes the owner's role from themselves by a slip. */
function Changes({ tenantId, member }: MemberRowProps) {
  const change = useChangeMember(tenantId);
  return (
    <Stack gap={4}>
      <Select
        aria-label={`Role of ${member.name}`}
        size="xs"
        w={170}
        allowDeselect={false}
        data={roleOptions.map(({ value }) => ({ value, label: roleLabel(value) }))}
        value={change.isPending ? change.variables.role : member.role}
        disabled={change.isPending}
        onChange={(role) =>
          role && change.mutate({ userId: member.userId, role: role as MemberReply['role'] })
        }
      />
      {change.error && <ErrorNotice title="The role was not changed" error={change.error} />}
    </Stack>
  );
}

function Removal({ tenantId, member }: MemberRowProps) {
  const [asking, setAsking] = useState(false);
  const remove = useRemoveMember(tenantId);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        onClick={() => setAsking(true)}
        aria-label={`Remove ${member.name}`}
      >
        Remove…
      </Button>
      {asking && (
        <SureDialog
          title={`Remove ${member.name}`}
          sentence="They cannot enter this organisation any more. What they decided stays, with their name. An invitation brings them back."
          action="Remove the member"
          failure="The member was not removed"
          doing={remove}
          onSure={() => remove.mutate(member.userId, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

export function MemberRow({ tenantId, member }: MemberRowProps) {
  const { owner } = useRights();
  const isMe = useMe().data?.id === member.userId;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={550} style={{ overflowWrap: 'anywhere' }}>
        {member.name}
        {isMe && (
          <Text span fz="sm" c="dimmed">
            {' '}
            (you)
          </Text>
        )}
      </Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{member.email}</Table.Td>
      <Table.Td>
        {owner && !isMe ? <Changes tenantId={tenantId} member={member} /> : roleLabel(member.role)}
      </Table.Td>
      <Table.Td c="dimmed" fz="sm">
        {formatMoment(member.since)}
      </Table.Td>
      {owner && <Table.Td ta="right">{!isMe && <Removal tenantId={tenantId} member={member} />}</Table.Td>}
    </Table.Tr>
  );
}
