'use client';

import Link from 'next/link';
import { Anchor, Paper, Stack, Table, Title } from '@mantine/core';
import { formatCount } from '@/components/figures/format-amount';
import type { OverviewRunReply } from '@/api/schemas';
import { formatMoment, formatMonth } from '@/components/figures/format-day';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import { runStateLabel } from '@/features/runs/fns/run-state-label';

type LastRun = OverviewRunReply & { readonly linkName: string };

/** The months that were worked on last; each opens as it is. */
export function LastRuns({
  tenantId,
  runs,
}: {
  readonly tenantId: string;
  readonly runs: readonly LastRun[];
}) {
  if (runs.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2}>Last runs</Title>
      <Paper withBorder radius="lg" style={{ overflow: 'hidden' }}>
        <Table.ScrollContainer minWidth={300}>
          <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover aria-label="Last runs">
            <Table.Thead bg="var(--tl-sunken)">
              <Table.Tr>
                <Table.Th>Month</Table.Th>
                <Table.Th visibleFrom="sm">Application link</Table.Th>
                <Table.Th>State</Table.Th>
                <Table.Th ta="right">Lines</Table.Th>
                <Table.Th ta="right" visibleFrom="sm">
                  Started
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {runs.map((run) => {
                const { label, meaning } = runStateLabel(run.state);
                return (
                  <Table.Tr key={run.runId}>
                    <Table.Td>
                      <Anchor component={Link} href={`/t/${tenantId}/runs/${run.runId}`} fw={550} fz="sm">
                        {formatMonth(run.month)}
                      </Anchor>
                    </Table.Td>
                    <Table.Td fz="sm" visibleFrom="sm">
                      {run.linkName}
                    </Table.Td>
                    <Table.Td>
                      <MeaningBadge meaning={meaning}>{label}</MeaningBadge>
                    </Table.Td>
                    <Table.Td ta="right" fz="sm">
                      {formatCount(run.lines)}
                    </Table.Td>
                    <Table.Td ta="right" fz="sm" c="dimmed" visibleFrom="sm">
                      {formatMoment(run.createdAt)}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Paper>
    </Stack>
  );
}
