'use client';

import { useState } from 'react';
import { Button, CloseButton, Group, Paper, Table, Text } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { formatCounted } from '@/components/figures/format-amount';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { QueryView } from '@/components/feedback/query-view';
import { Amount } from '@/components/figures/amount';
import type { UnlinkedChargeReply } from '@/api/schemas';
import type { RunRef } from '../fns/run-path';
import { useInclude } from '../hooks/use-decisions';
import { useUnlinkedCharges } from '../hooks/use-line-story';
import { ExcludeDialog } from './exclude-dialog';
import styles from './lines-toolbar.module.css';

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

interface ChargesButtonProps {
  readonly openCount: number;
  readonly opened: boolean;
  readonly onToggle: () => void;
}

const charges = (count: number): string => (count === 0 ? 'Charges' : formatCounted(count, 'charge'));

/** Loud while a charge waits, quiet afterwards; never away. */
export function ChargesButton({ openCount, opened, onToggle }: ChargesButtonProps) {
  return (
    <Button
      variant="default"
      {...(openCount > 0 ? { c: 'var(--tl-attention)', bg: 'var(--tl-attention-soft)' } : {})}
      leftSection={<IconReceipt size={16} />}
      aria-label={`${charges(openCount)} without a line`}
      aria-expanded={opened}
      onClick={onToggle}
    >
      {charges(openCount)}
      <span className={styles.spare}>&nbsp;without a line</span>
    </Button>
  );
}

interface UnlinkedChargesProps {
  readonly runRef: RunRef;
  readonly editable: boolean;
  readonly onClose: () => void;
}

/** Charges that belong to no line. They are counted in the tie-out until each is excluded with a reason. */
export function UnlinkedCharges({ runRef, editable, onClose }: UnlinkedChargesProps) {
  const [excluding, setExcluding] = useState<UnlinkedChargeReply | null>(null);
  const list = useUnlinkedCharges(runRef);
  const include = useInclude(runRef);
  return (
    <Paper mx={20} mb="sm" px="md" py={8} radius="md" bg="var(--tl-sunken)" withBorder>
      <Group justify="space-between">
        <Text fz="sm" fw={600}>
          Charges that belong to no line
        </Text>
        <CloseButton aria-label="Hide the charges" onClick={onClose} />
      </Group>
      {include.error && <ErrorNotice title="The charge was not included again" error={include.error} />}
      <QueryView
        query={list}
        errorTitle="The charges could not be loaded"
        isEmpty={({ items }) => items.length === 0}
        empty={<Text fz="sm">Every charge of the month belongs to a line.</Text>}
      >
        {({ items }) => (
          <Table fz="sm" aria-label="Charges without a line">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Document</Table.Th>
                <Table.Th>Customer</Table.Th>
                <Table.Th>Charge</Table.Th>
                <Table.Th>Why it has no line</Table.Th>
                <Table.Th ta="right">Amount</Table.Th>
                <Table.Th aria-label="Actions" />
              </Table.Tr>
            </Table.Thead>
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
