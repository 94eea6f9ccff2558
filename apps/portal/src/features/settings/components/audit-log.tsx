'use client';

import { Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { IconClipboardList, IconShieldCheck } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Notice } from '@/components/feedback/notice';
import { QueryView } from '@/components/feedback/query-view';
import { formatMoment } from '@/components/figures/format-day';
import { CopyText } from '@/components/page/copy-text';
import type { AuditEntryReply } from '@/api/schemas';
import { auditWords } from '../fns/audit-words';
import { useAudit, useVerifyAudit } from '../hooks/use-settings';

function Verification({ tenantId }: { readonly tenantId: string }) {
  const verify = useVerifyAudit(tenantId);
  return (
    <Group justify="space-between">
      <Text fz="sm" c="dimmed">
        Each entry carries a hash over itself and the one before: none can be changed or taken out unseen.
      </Text>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={16} />}
        loading={verify.isPending}
        onClick={() => verify.mutate()}
      >
        Verify the chain
      </Button>
      {verify.error && <ErrorNotice title="The log could not be verified" error={verify.error} />}
      {verify.data && (
        <Notice meaning={verify.data.intact ? 'ok' : 'stop'}>
          {verify.data.intact
            ? `All ${verify.data.entries} entries fit together.`
            : `Entry ${verify.data.brokenAt} does not fit the one before. Tell your operator.`}
        </Notice>
      )}
    </Group>
  );
}

function Entry({ entry }: { readonly entry: AuditEntryReply }) {
  return (
    <Table.Tr>
      <Table.Td c="dimmed">{entry.number}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatMoment(entry.at)}</Table.Td>
      <Table.Td>{entry.actor}</Table.Td>
      <Table.Td>
        {auditWords(entry.action)}
        {entry.reason && (
          <Text fz="xs" c="dimmed">
            {entry.reason}
          </Text>
        )}
      </Table.Td>
      <Table.Td c="dimmed">
        <CopyText text={entry.resource} />
      </Table.Td>
    </Table.Tr>
  );
}

/** Who did what, when and why. */
export function AuditLog({ tenantId }: { readonly tenantId: string }) {
  const audit = useAudit(tenantId);
  const entries = audit.data?.pages.flatMap(({ items }) => items);
  return (
    <Stack>
      <Verification tenantId={tenantId} />
      <QueryView
        query={{ ...audit, data: entries }}
        errorTitle="The audit log could not be loaded"
        isEmpty={(items) => items.length === 0}
        empty={
          <EmptyState
            icon={<IconClipboardList />}
            sentence="Nothing has been decided yet; the first decision is the first entry."
          />
        }
      >
        {(items) => (
          <Paper withBorder radius="lg" style={{ overflow: 'hidden' }}>
            <Table.ScrollContainer minWidth={820}>
              <Table fz="sm" verticalSpacing="xs" horizontalSpacing="md" aria-label="Audit log">
                <Table.Thead bg="var(--tl-sunken)">
                  <Table.Tr>
                    <Table.Th>Entry</Table.Th>
                    <Table.Th>When</Table.Th>
                    <Table.Th>Who</Table.Th>
                    <Table.Th>What, and why</Table.Th>
                    <Table.Th>On</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((entry) => (
                    <Entry key={entry.number} entry={entry} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Paper>
        )}
      </QueryView>
      {audit.hasNextPage && (
        <Button
          variant="default"
          loading={audit.isFetchingNextPage}
          onClick={() => void audit.fetchNextPage()}
        >
          Show earlier entries
        </Button>
      )}
    </Stack>
  );
}
