'use client';

import { Group, Text, TextInput } from '@mantine/core';
import { isAmount } from '../fns/create-request';
import { amountIn } from '../fns/row-words';
import type { ChosenRow, RowEdit } from '../fns/row-choices';
import classes from './bulk-create.module.css';

interface RowNameProps {
  readonly chosen: ChosenRow;
  readonly edit: RowEdit | undefined;
  readonly sent: boolean;
  readonly onChange: (change: RowEdit) => void;
}

/** The name, and of a service its price, as they will be created. */
export function RowName({ chosen, edit, sent, onChange }: RowNameProps) {
  const { row } = chosen;
  const price = edit?.price ?? (row.needsPrice ? '' : amountIn(row, 'unitPrice'));
  if (sent)
    return (
      <Text fz="sm" className={classes['text'] ?? ''}>
        {row.name}
      </Text>
    );
  const name = edit?.name ?? row.name;
  const tooLong = row.longestName !== null && name.length > row.longestName;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <TextInput
        flex={1}
        size="xs"
        data-name="true"
        aria-label={`Name of the ${row.kind} ${row.name}`}
        value={name}
        error={tooLong ? `${name.length} of at most ${row.longestName} characters` : undefined}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      {row.kind === 'service' && (
        <TextInput
          w={116}
          size="xs"
          inputMode="decimal"
          aria-label={`Price of ${row.name} in ${row.currency}`}
          value={price}
          placeholder="Price"
          error={price.trim() !== '' && !isAmount(price) ? 'Such as 5.90' : undefined}
          rightSection={
            <Text fz="xs" c="dimmed">
              {row.currency}
            </Text>
          }
          rightSectionWidth={40}
          rightSectionPointerEvents="none"
          onChange={(event) => onChange({ price: event.currentTarget.value })}
        />
      )}
    </Group>
  );
}
