'use client';

import Link from 'next/link';
import { Anchor, Table, Text } from '@mantine/core';
import { formatCount } from '@/components/figures/format-amount';
import { formatMoment, formatMonth } from '@/components/figures/format-day';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import type { RunReply } from '@/api/schemas';
import { runStateLabel } from '@/features/runs/fns/run-state-label';

interface RunsTableProps {
  readonly tenantId: string;
  readonly runs: readonly RunReply[];
  readonly linkNames: ReadonlyMap<string, string>;
}

/** An e-mail address has no place to break of its own. */
const wraps = { overflowWrap: 'anywhere', minWidth: 120 } as const;

function RunRow({
  tenantId,
  run,
  linkName,
}: {
  readonly tenantId: string;
  readonly run: RunReply;
  readonly linkName: string;
}) {
  const { label, meaning } = runStateLabel(run.state);
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          component={Link}
          style={{ whiteSpace: 'nowrap' }}
          href={`/t/${tenantId}/runs/${run.id}`}
          fw={550}
          fz="sm"
        >
          {formatMonth(run.month)}
        </Anchor>
      </Table.Td>
      <Table.Td>{linkName}</Table.Td>
      <Table.Td>
        <MeaningBadge meaning={meaning}>{label}</MeaningBadge>
      </Table.Td>
      <Table.Td ta="right">{formatCount(run.counts.lines)}</Table.Td>
      <Table.Td ta="right">{formatCount(run.counts.excluded)}</Table.Td>
      <Table.Td ta="right">{formatCount(run.operations)}</Table.Td>
      <Table.Td>
        {run.tiedOut ? (
          'yes'
        ) : (
          <Text span fz="sm" c="var(--tl-attention)">
            no
          </Text>
        )}
      </Table.Td>
      <Table.Td c="dimmed" style={wraps}>{`${formatMoment(run.createdAt)} by ${run.startedBy}`}</Table.Td>
      <Table.Td style={wraps} {...(run.approvedBy.length === 0 ? { c: 'dimmed' } : {})}>
        {run.approvedBy.join(', ') || '–'}
      </Table.Td>
    </Table.Tr>
  );
}

export function RunsTable({ tenantId, runs, linkNames }: RunsTableProps) {
  return (
    <Table.ScrollContainer minWidth={880}>
      <Table fz="sm" verticalSpacing="sm" horizontalSpacing="sm" highlightOnHover aria-label="Runs">
        <Table.Thead bg="var(--tl-sunken)">
          <Table.Tr>
            <Table.Th>Month</Table.Th>
            <Table.Th>Application link</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th ta="right">Lines</Table.Th>
            <Table.Th ta="right">Excluded</Table.Th>
            <Table.Th ta="right">Changes</Table.Th>
            <Table.Th style={{ whiteSpace: 'nowrap' }}>Tied out</Table.Th>
            <Table.Th>Started</Table.Th>
            <Table.Th>Approved by</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <RunRow
              key={run.id}
              tenantId={tenantId}
              run={run}
              linkName={linkNames.get(run.applicationLinkId) ?? '–'}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
