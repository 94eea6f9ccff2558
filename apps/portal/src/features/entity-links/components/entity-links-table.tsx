'use client';

import { useState } from 'react';
import { Button, Group, Paper, SegmentedControl, Stack, Switch, Table, Text, TextInput } from '@mantine/core';
import { IconLink, IconSearch } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { formatMoment } from '@/components/figures/format-day';
import type { EntityLinkReply } from '@/api/schemas';
import { matchingLinks, type LinkKindFilter } from '../fns/matching-links';
import { useEntityLinks, useUnlink } from '../hooks/use-entity-links';

interface EntityLinksTableProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly targetName: string;
}

function LinkRow({
  link,
  history,
  onUnlink,
  busy,
}: {
  readonly link: EntityLinkReply;
  readonly history: boolean;
  readonly onUnlink: () => void;
  readonly busy: boolean;
}) {
  return (
    <Table.Tr>
      <Table.Td c="dimmed">{link.kind}</Table.Td>
      <Table.Td fw={550}>{link.sourceName}</Table.Td>
      <Table.Td>
        {link.targetName ?? (link.targetId ? link.targetId : 'taken away')}
        {history && link.previousTargetName && (
          <Text fz="xs" c="dimmed">{`before: ${link.previousTargetName}`}</Text>
        )}
      </Table.Td>
      <Table.Td>
        {`${link.by}, ${formatMoment(link.at)}`}
        {link.reason && (
          <Text fz="xs" c="dimmed">
            {link.reason}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">
        {!history && link.targetId !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={busy}
            onClick={onUnlink}
            aria-label={`Take away the link of ${link.sourceName}`}
          >
            Take away
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Everything that is remembered: who linked what to what, when and why, and what it was before. */
export function EntityLinksTable({ tenantId, applicationLinkId, targetName }: EntityLinksTableProps) {
  const [history, setHistory] = useState(false);
  const [kind, setKind] = useState<LinkKindFilter>('all');
  const [text, setText] = useState('');
  const links = useEntityLinks(tenantId, applicationLinkId, history);
  const unlink = useUnlink(tenantId, applicationLinkId);
  return (
    <Stack>
      <Group>
        <SegmentedControl
          value={kind}
          onChange={(value) => setKind(value as LinkKindFilter)}
          data={['all', 'customer', 'contract', 'service'].map((value) => ({
            value,
            label: value === 'all' ? 'All' : `${value[0]?.toUpperCase()}${value.slice(1)}s`,
          }))}
          aria-label="Kind"
        />
        <TextInput
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder="Filter links"
          aria-label="Filter links"
          leftSection={<IconSearch size={16} />}
          w={260}
        />
        <Switch
          ml="auto"
          label="With history"
          checked={history}
          onChange={(event) => setHistory(event.currentTarget.checked)}
        />
      </Group>
      {unlink.error && <ErrorNotice title="The link was not taken away" error={unlink.error} />}
      <QueryView
        query={links}
        errorTitle="The links could not be loaded"
        isEmpty={(items) => items.length === 0}
        empty={
          <EmptyState
            icon={<IconLink />}
            sentence="Nothing is linked yet; links are made once in a month's grid and remembered here."
          />
        }
      >
        {(items) => (
          <Paper withBorder radius="lg" style={{ overflow: 'hidden' }}>
            <Table fz="sm" verticalSpacing="xs" horizontalSpacing="md" aria-label="Entity links">
              <Table.Thead bg="var(--tl-sunken)">
                <Table.Tr>
                  <Table.Th w={100}>Kind</Table.Th>
                  <Table.Th>Source</Table.Th>
                  <Table.Th>{targetName}</Table.Th>
                  <Table.Th>Linked by</Table.Th>
                  <Table.Th w={110} aria-label="Actions" />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {matchingLinks(items, kind, text).map((link) => (
                  <LinkRow
                    key={`${link.id}-${link.version}`}
                    link={link}
                    history={history}
                    onUnlink={() => unlink.mutate(link)}
                    busy={unlink.isPending && unlink.variables?.id === link.id}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </Paper>
        )}
      </QueryView>
    </Stack>
  );
}
