'use client';

import { useState } from 'react';
import { Group, Paper, SegmentedControl, Stack, Switch, Table, TextInput } from '@mantine/core';
import { IconLink, IconSearch } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import type { EntityLinkReply } from '@/api/schemas';
import { RePointDialog } from '@/features/re-pointing/components/re-point-dialog';
import { useOpenRun } from '@/features/runs/hooks/use-open-run';
import { matchingLinks, type LinkKindFilter } from '../fns/matching-links';
import { useEntityLinks, useUnlink } from '../hooks/use-entity-links';
import { LinkFiles } from './link-files';
import { LinkRow } from './link-row';

interface EntityLinksTableProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly targetName: string;
}

/** Everything that is remembered: who linked what to what, when and why, and what it was before. */
export function EntityLinksTable({ tenantId, applicationLinkId, targetName }: EntityLinksTableProps) {
  const [history, setHistory] = useState(false);
  const [kind, setKind] = useState<LinkKindFilter>('all');
  const [text, setText] = useState('');
  const links = useEntityLinks(tenantId, applicationLinkId, history);
  const unlink = useUnlink(tenantId, applicationLinkId);
  const openRun = useOpenRun(tenantId, applicationLinkId).data ?? null;
  const [moving, setMoving] = useState<EntityLinkReply | null>(null);
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
        <LinkFiles {...{ tenantId, applicationLinkId }} runId={openRun?.id ?? null} />
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
            <Table.ScrollContainer minWidth={720}>
              <Table fz="sm" verticalSpacing="xs" horizontalSpacing="md" aria-label="Entity links">
                <Table.Thead bg="var(--tl-sunken)">
                  <Table.Tr>
                    <Table.Th w={100}>Kind</Table.Th>
                    <Table.Th>Source</Table.Th>
                    <Table.Th>{targetName}</Table.Th>
                    <Table.Th>Linked by</Table.Th>
                    <Table.Th w={60} aria-label="Actions" />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {matchingLinks(items, kind, text).map((link) => (
                    <LinkRow
                      key={`${link.id}-${link.version}`}
                      link={link}
                      history={history}
                      onUnlink={() => unlink.mutate(link)}
                      onLeadElsewhere={openRun ? () => setMoving(link) : undefined}
                      busy={unlink.isPending && unlink.variables?.id === link.id}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Paper>
        )}
      </QueryView>
      {openRun && moving?.targetId && (
        <RePointDialog
          runRef={{ tenantId, runId: openRun.id }}
          {...{ applicationLinkId, targetName }}
          from={{
            kind: moving.kind,
            fromTargetId: moving.targetId,
            what: `every link to ${moving.targetName ?? moving.targetId}`,
          }}
          onClose={() => setMoving(null)}
        />
      )}
    </Stack>
  );
}
