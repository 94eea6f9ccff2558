'use client';

import { memo, useState } from 'react';
import { ActionIcon, Checkbox, Group, Table, Text } from '@mantine/core';
import { IconCode } from '@tabler/icons-react';
import type { RunRef } from '@/features/runs/fns/run-path';
import type { ChosenRow, RowEdit } from '../fns/row-choices';
import type { RowOutcome } from '../fns/row-outcomes';
import { forWhom } from '../fns/row-words';
import { RowName } from './row-name';
import { RowOutcomeCell } from './row-outcome-cell';
import { RowRequest } from './row-request';
import { RowWarnings } from './row-warnings';
import classes from './bulk-create.module.css';

export interface CreateRowProps {
  readonly runRef: RunRef;
  readonly chosen: ChosenRow;
  /** The row of the customer that comes first. */
  readonly needed: ChosenRow | null;
  readonly edit: RowEdit | undefined;
  readonly targetName: string;
  /** `null`: nothing was sent yet. */
  readonly outcome: RowOutcome | null;
  readonly onEdit: (key: string, currency: string, change: RowEdit) => void;
}

/** One thing that would be created. Sent, it says how it went. */
export const CreateRow = memo(function CreateRow(props: CreateRowProps) {
  const { runRef, chosen, needed, edit, targetName, outcome, onEdit } = props;
  const { row, choice, hindrances } = chosen;
  const [opened, setOpened] = useState(false);
  const change = (one: RowEdit): void => onEdit(row.key, row.currency, one);
  const left = outcome === null && choice.action === 'leave';
  return (
    <>
      <Table.Tr className={left ? classes['left'] : undefined}>
        <Table.Td>
          {outcome === null && (
            <Checkbox
              size="xs"
              className={classes['box'] ?? ''}
              aria-label={`Create ${row.name}`}
              disabled={hindrances.length > 0}
              checked={choice.action === 'create'}
              onChange={(event) =>
                change({ choice: { action: event.currentTarget.checked ? 'create' : 'leave' } })
              }
            />
          )}
        </Table.Td>
        <Table.Td>
          <RowName chosen={chosen} edit={edit} sent={outcome !== null} onChange={change} />
        </Table.Td>
        <Table.Td>
          <Group gap={4} wrap="nowrap" align="flex-start" className={classes['text'] ?? ''}>
            <Text fz="sm" flex={1}>
              {forWhom(row)}
            </Text>
            {outcome === null && choice.action === 'create' && (
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={`Exact request for ${row.name}`}
                aria-expanded={opened}
                onClick={() => setOpened(!opened)}
              >
                <IconCode size={15} />
              </ActionIcon>
            )}
          </Group>
        </Table.Td>
        <Table.Td>
          {outcome === null ? (
            <RowWarnings chosen={chosen} onChange={change} />
          ) : (
            <RowOutcomeCell chosen={chosen} outcome={outcome} targetName={targetName} />
          )}
        </Table.Td>
      </Table.Tr>
      {opened && outcome === null && (
        <Table.Tr>
          <Table.Td />
          <Table.Td colSpan={3}>
            <RowRequest runRef={runRef} chosen={chosen} needed={needed} edit={edit} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
});
