'use client';

import { Button, Group, Text } from '@mantine/core';
import { formatCount } from '@/components/figures/format-amount';
import type { BulkCreate } from '../hooks/use-bulk-create';
import classes from './bulk-create.module.css';

interface BulkCreateFootProps {
  readonly state: BulkCreate;
  readonly label: string;
  readonly targetName: string;
  readonly onClose: () => void;
}

function budgetText({ counts, missing }: BulkCreate, targetName: string): string {
  const { created, requests } = counts;
  const room = missing.data?.roomNow ?? 0;
  if (created === 0) return 'Nothing is ticked to be created.';
  if (requests > room)
    return `Takes about ${requests} requests; ${targetName} takes ${room} more from us in this hour. Choose fewer.`;
  return `Takes about ${formatCount(requests)} requests of the ${formatCount(room)} that are free in this hour.`;
}

/** What will be asked of the target, and the one button that does it. */
export function BulkCreateFoot({ state, label, targetName, onClose }: BulkCreateFootProps) {
  const { phase, counts, outcome, missing } = state;
  const failed = outcome.failed.length;
  const more = missing.data?.more ?? 0;
  if (phase !== 'choosing')
    return (
      <Group justify="flex-end" className={classes['foot']}>
        {phase === 'working' && (
          <Button variant="default" onClick={onClose}>
            Go on meanwhile
          </Button>
        )}
        {phase === 'done' && (
          <>
            <Button variant={failed > 0 ? 'default' : 'filled'} onClick={onClose} data-autofocus>
              Close
            </Button>
            {failed > 0 && <Button onClick={state.tryAgain}>{`Look at the ${failed} again…`}</Button>}
          </>
        )}
      </Group>
    );
  const some = counts.created + counts.linked > 0;
  return (
    <Group justify="space-between" className={classes['foot']}>
      <div aria-live="polite">
        <Text fz="sm">{budgetText(state, targetName)}</Text>
        {more > 0 && <Text fz="sm" c="dimmed">{`${more} more rows follow once these are done.`}</Text>}
      </div>
      <Group gap="sm" wrap="nowrap">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" disabled={!some} loading={some && state.checking}>
          {label}
        </Button>
      </Group>
    </Group>
  );
}
