'use client';

import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { MeaningIcon } from '@/components/figures/meaning-badge';
import type { Meaning } from '@/components/figures/meaning';
import type { ChosenRow, RowEdit } from '../fns/row-choices';
import classes from './bulk-create.module.css';

interface RowWarningsProps {
  readonly chosen: ChosenRow;
  readonly onChange: (change: RowEdit) => void;
}

function Line({ meaning, children }: { readonly meaning: Meaning; readonly children: string }) {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Box pt={3} lh={0}>
        <MeaningIcon meaning={meaning} size={15} />
      </Box>
      <Text fz="sm" flex={1}>
        {children}
      </Text>
    </Group>
  );
}

/** What speaks against creating it, and what it may be linked to instead. */
export function RowWarnings({ chosen, onChange }: RowWarningsProps) {
  const { row, choice, hindrances } = chosen;
  if (choice.action === 'link')
    return (
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <div className={classes['text']}>
          <Line meaning="ok">{`Links to ${choice.targetName}; none is created.`}</Line>
        </div>
        <Button
          flex="none"
          size="compact-sm"
          variant="subtle"
          color="gray"
          onClick={() => onChange({ choice: { action: 'leave' } })}
        >
          Do not link
        </Button>
      </Group>
    );
  const clear = hindrances.length === 0 && row.lookAlikes.length === 0 && row.earlier === null;
  return (
    <Stack gap={6} className={classes['text'] ?? ''}>
      {clear && (
        <Text fz="sm" c="dimmed">
          Nothing like it is there.
        </Text>
      )}
      {row.earlier && (
        <Line meaning="stop">{`Not created before: ${row.earlier.message ?? 'it was stopped.'}`}</Line>
      )}
      {hindrances.map((sentence) => (
        <Line key={sentence} meaning="info">
          {sentence}
        </Line>
      ))}
      {row.lookAlikes.map(({ targetId, targetName, sentence }) => (
        <Group key={targetId} gap="xs" wrap="nowrap" align="flex-start">
          <div style={{ flex: 1 }}>
            <Line meaning="attention">{sentence}</Line>
          </div>
          <Button
            flex="none"
            size="compact-sm"
            variant="default"
            aria-label={`Link ${row.name} to ${targetName} instead`}
            onClick={() => onChange({ choice: { action: 'link', targetId, targetName } })}
          >
            Link to it instead
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
