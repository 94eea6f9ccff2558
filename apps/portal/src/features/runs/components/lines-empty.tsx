'use client';

import { Button, Skeleton, Stack, Text } from '@mantine/core';
import type { LinesFilter, RunReply } from '@/api/schemas';
import { noColumnFilters } from '../fns/column-filters';
import classes from './lines-view.module.css';

interface LinesEmptyProps {
  readonly loading: boolean;
  readonly filter: LinesFilter;
  readonly run: RunReply;
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
}

type Said = {
  readonly sentence: string;
  readonly button: string;
  readonly changes: Readonly<Record<string, string | null>>;
};

function said({ filter, run }: Pick<LinesEmptyProps, 'filter' | 'run'>): Said {
  const filtered = Object.keys(filter).some((name) => name !== 'view');
  if (filtered)
    return {
      sentence: 'No line fits this filter.',
      button: 'Show without filter',
      changes: { q: null, finding: null, customer: null, currency: null, ...noColumnFilters() },
    };
  if (filter.view === 'excluded')
    return {
      sentence: 'Nothing is excluded in this month.',
      button: 'Show all lines',
      changes: { tab: 'all' },
    };
  if (run.counts.lines === 0)
    return {
      sentence: 'The source billed nothing in this month.',
      button: 'Look at what was read',
      changes: { view: 'progress' },
    };
  return {
    sentence: 'Nothing is left to do on the lines of this month.',
    button: 'Go to the review',
    changes: { view: 'review' },
  };
}

/** One sentence and one button; while loading, the shape of what comes. */
export function LinesEmpty({ loading, filter, run, onChange }: LinesEmptyProps) {
  if (loading) {
    return (
      <Stack className={classes['loading'] ?? ''} gap={10} role="status" aria-label="Loading lines">
        {Array.from({ length: 12 }, (_, index) => (
          <Skeleton key={index} height={26} />
        ))}
      </Stack>
    );
  }
  const { sentence, button, changes } = said({ filter, run });
  return (
    <div className={classes['over']}>
      <Stack align="center">
        <Text>{sentence}</Text>
        <Button onClick={() => onChange(changes)}>{button}</Button>
      </Stack>
    </div>
  );
}
