import { Box, Group, Loader, Stack, Text } from '@mantine/core';
import { MeaningIcon } from '@/components/figures/meaning-badge';
import type { Meaning } from '@/components/figures/meaning';
import type { ChosenRow } from '../fns/row-choices';
import type { RowOutcome } from '../fns/row-outcomes';
import classes from './bulk-create.module.css';

interface RowOutcomeCellProps {
  readonly chosen: ChosenRow;
  readonly outcome: RowOutcome;
  readonly targetName: string;
}

const LOOK: Readonly<Record<Exclude<RowOutcome['state'], 'waiting'>, readonly [Meaning, string]>> = {
  created: ['ok', 'Created and linked'],
  linked: ['ok', 'Linked'],
  refused: ['stop', 'Not created'],
  'held-back': ['attention', 'Not created'],
};

/** How one row went, why, and what to do. */
export function RowOutcomeCell({ chosen, outcome, targetName }: RowOutcomeCellProps) {
  const { state, message, next } = outcome;
  if (state === 'waiting')
    return (
      <Group gap={6} className={classes['text'] ?? ''}>
        <Loader size={14} aria-hidden />
        <Text fz="sm" c="dimmed">
          Waiting
        </Text>
      </Group>
    );
  const [meaning, word] = LOOK[state];
  const { choice } = chosen;
  const says =
    state === 'linked' && choice.action === 'link'
      ? `Linked to ${choice.targetName}`
      : state === 'created' && message
        ? `Created and linked, ${targetName} id ${message}`
        : word;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" className={classes['text'] ?? ''}>
      <Box pt={3} lh={0}>
        <MeaningIcon meaning={meaning} size={15} />
      </Box>
      <Stack gap={2} flex={1}>
        <Text fz="sm" fw={550}>
          {says}
        </Text>
        {state !== 'created' && message && <Text fz="sm">{message}</Text>}
        {next && (
          <Text fz="sm" c="dimmed">
            {next}
          </Text>
        )}
      </Stack>
    </Group>
  );
}
