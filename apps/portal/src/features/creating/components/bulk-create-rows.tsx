'use client';

import { useEffect, useRef, useState } from 'react';
import { Group, SegmentedControl, Table, Text, VisuallyHidden } from '@mantine/core';
import type { RunReply } from '@/api/schemas';
import type { RunRef } from '@/features/runs/fns/run-path';
import { groupRows, inView, type ChosenRow, type RowsView } from '../fns/row-choices';
import type { BulkCreate } from '../hooks/use-bulk-create';
import { failedFirst } from '../fns/row-outcomes';
import { CreateRow } from './create-row';
import { RowGroupHead } from './row-group-head';
import { moveBetweenNames } from '../fns/move-between-names';
import classes from './bulk-create.module.css';

interface BulkCreateRowsProps {
  readonly runRef: RunRef;
  readonly target: RunReply['target'];
  readonly state: BulkCreate;
}

const countIn = (rows: readonly ChosenRow[], view: RowsView): number =>
  rows.filter((one) => inView(one, view)).length;

/** The table: by kind, what others need first. */
export function BulkCreateRows({ runRef, target, state }: BulkCreateRowsProps) {
  const { rows, phase, outcome } = state;
  const region = useRef<HTMLDivElement>(null);
  // The dialog opened before there was anything to read.
  useEffect(() => region.current?.focus({ preventScroll: true }), []);
  const [wanted, setView] = useState<RowsView>('clear');
  const apart = phase === 'choosing' && !state.again && countIn(rows, 'doubtful') > 0;
  const view: RowsView = !apart || countIn(rows, wanted) === 0 ? 'all' : wanted;
  const seen = rows.filter((one) => inView(one, view));
  const shown = phase === 'done' ? failedFirst(seen, outcome) : seen;
  return (
    <>
      {apart && (
        <Group justify="space-between">
          <SegmentedControl
            size="xs"
            aria-label="Which rows"
            value={view}
            onChange={(value) => setView(value as RowsView)}
            data={[
              {
                value: 'clear',
                label: `Nothing alike ${countIn(rows, 'clear')}`,
                disabled: countIn(rows, 'clear') === 0,
              },
              { value: 'doubtful', label: `Something alike ${countIn(rows, 'doubtful')}` },
              { value: 'all', label: `All ${rows.length}` },
            ]}
          />
          <Text fz="sm" c="dimmed">
            {`Something alike: ${target.displayName} probably has it. Link it, or tick it to create another.`}
          </Text>
        </Group>
      )}
      <div
        ref={region}
        className={classes['scroll']}
        tabIndex={0}
        role="region"
        aria-label="What would be created"
      >
        <Table
          className={classes['table'] ?? ''}
          verticalSpacing={6}
          onKeyDown={moveBetweenNames}
          aria-label="What would be created"
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={44}>
                <VisuallyHidden>Create</VisuallyHidden>
              </Table.Th>
              <Table.Th w="41%">Name</Table.Th>
              <Table.Th w="22%">For</Table.Th>
              <Table.Th>{phase === 'choosing' ? `In ${target.displayName}` : 'How it went'}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          {groupRows(shown).map((group) => (
            <Table.Tbody key={group.kind}>
              <RowGroupHead group={group} target={target} state={state} />
              {group.rows.map((one) => (
                <CreateRow
                  key={one.row.key}
                  runRef={runRef}
                  chosen={one}
                  needed={rows.find(({ row }) => row.key === one.row.needs) ?? null}
                  edit={state.edits[one.row.key]}
                  targetName={target.displayName}
                  outcome={phase === 'choosing' ? null : (outcome.byKey.get(one.row.key) ?? null)}
                  onEdit={state.edit}
                />
              ))}
            </Table.Tbody>
          ))}
        </Table>
      </div>
    </>
  );
}
