'use client';

import { useState } from 'react';
import { Button, Collapse, Group, Paper, Table, Text } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { QueryView } from '@/components/feedback/query-view';
import { Amount } from '@/components/figures/amount';
import type { UnlinkedChargeReply } from '@/api/schemas';
import type { RunRef } from '../fns/run-path';
import { useInclude } from '../hooks/use-decisions';
import { useUnlinkedCharges } from '../hooks/use-line-story';
import { ExcludeDialog } from './exclude-dialog';

interface UnlinkedChargesProps {
  readonly runRef: RunRef;
  readonly editable: boolean;
  readonly openCount: number;
}

interface ChargeRowProps {
  readonly charge: UnlinkedChargeReply;
  readonly editable: boolean;
  readonly onExclude: () => void;
  readonly onInclude: () => void;
}

function ChargeRow({ charge, editable, onExclude, onInclude }: ChargeRowProps) {
  return (
    <Table.Tr>
      <Table.Td>{charge.documentCode}</Table.Td>
      <Table.Td>{charge.customer?.name ?? '–'}</Table.Td>
      <Table.Td>{charge.description}</Table.Td>
      <Table.Td>{charge.excluded ? `Excluded: ${charge.excludedReason ?? ''}` : charge.reason}</Table.Td>
      <Table.Td ta="right">
        <Amount money={charge.amount} />
      </Table.Td>
      <Table.Td w={150} ta="right">
        {editable && (
          <Button size="compact-sm" variant="light" onClick={charge.excluded ? onInclude : onExclude}>
            {charge.excluded ? 'Include again' : 'Exclude…'}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Charges that belong to no line. They are counted in the tie-out until each is excluded with a reason. */
export function UnlinkedCharges({ runRef, editable, openCount }: UnlinkedChargesProps) {
  const [opened, setOpened] = useState(false);
  const [excluding, setExcluding] = useState<UnlinkedChargeReply | null>(null);
  const charges = useUnlinkedCharges(runRef);
  const include = useInclude(runRef);
  const count = charges.data?.items.length ?? openCount;
  if (count === 0) return null;
  const said = openCount > 0 ? `${openCount} ${openCount === 1 ? 'charge belongs' : 'charges belong'} to no line` : `${count} charges without a line, all excluded`;
  return (
    <Paper mx={20} mb="sm" px="md" py={8} radius="md" bg={openCount > 0 ? 'var(--tl-attention-soft)' : 'var(--tl-sunken)'}>
      <Group justify="space-between">
        <Group gap="xs" c={openCount > 0 ? 'var(--tl-attention)' : 'dimmed'}>
          <IconReceipt size={17} aria-hidden />
          <Text fz="sm" fw={600}>
            {said}
          </Text>
        </Group>
        <Button size="compact-sm" variant="default" onClick={() => setOpened(!opened)} aria-expanded={opened}>
          {opened ? 'Hide' : 'Show charges'}
        </Button>
      </Group>
      <Collapse expanded={opened}>
        <QueryView query={charges} errorTitle="The charges could not be loaded">
          {({ items }) => (
            <Table fz="sm" mt={6} aria-label="Charges without a line">
              <Table.Tbody>
                {items.map((charge) => (
                  <ChargeRow
                    key={charge.id}
                    charge={charge}
                    editable={editable}
                    onExclude={() => setExcluding(charge)}
                    onInclude={() => include.mutate({ chargeIds: [charge.id] })}
                  />
                ))}
              </Table.Tbody>
            </Table>
          )}
        </QueryView>
      </Collapse>
      {excluding && (
        <ExcludeDialog
          runRef={runRef}
          target={{ chargeIds: [excluding.id], what: `the charge “${excluding.description}”` }}
          onClose={() => setExcluding(null)}
        />
      )}
    </Paper>
  );
}
