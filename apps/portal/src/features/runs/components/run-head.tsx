'use client';

import type { ReactNode } from 'react';
import { Group, Text, VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import type { RunReply } from '@/api/schemas';
import { formatMonth } from '@/components/figures/format-day';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import { isEmptyMonth } from '../fns/is-empty-month';
import { runStateLabel } from '../fns/run-state-label';
import type { RunView } from '../fns/run-steps';
import { MonthSelect } from './month-select';
import { RunStepper } from './run-stepper';
import classes from './run-screen.module.css';

interface RunHeadProps {
  readonly tenantId: string;
  readonly run: RunReply;
  readonly view: RunView;
  readonly onLook: (view: RunView) => void;
  readonly action: ReactNode;
}

/** What the tab of the browser and a screen reader call the step. */
const VIEW_NAMES: Record<RunView, string> = {
  grid: 'lines',
  review: 'review',
  progress: 'progress',
  report: 'report',
};

const NOTHING_BILLED = { label: 'Nothing billed', meaning: 'quiet' } as const;

const undoLabel = (state: string, label: string): string =>
  state === 'applied' ? 'Undone' : `Undo: ${label.toLowerCase()}`;

/** Which month of which link, where it stands, and the next step. */
export function RunHead({ tenantId, run, view, onLook, action }: RunHeadProps) {
  useDocumentTitle(`${formatMonth(run.month)}, ${VIEW_NAMES[view]} · Tallylink`);
  const empty = isEmptyMonth(run);
  const { label, meaning } = empty ? NOTHING_BILLED : runStateLabel(run.state);
  return (
    <Group px={20} py={10} gap="md" justify="space-between" component="header" style={{ rowGap: 6 }}>
      <VisuallyHidden component="h1">{`${formatMonth(run.month)}, ${VIEW_NAMES[view]}`}</VisuallyHidden>
      <Group gap="sm">
        <MonthSelect tenantId={tenantId} applicationLinkId={run.applicationLinkId} month={run.month} />
        <Group gap={6} c="dimmed" wrap="nowrap" className={classes['sides']}>
          <Text fz="sm">{run.source.displayName}</Text>
          <IconArrowRight size={14} aria-label="to" />
          <Text fz="sm">{run.target.displayName}</Text>
        </Group>
        <MeaningBadge meaning={meaning}>{run.undoes ? undoLabel(run.state, label) : label}</MeaningBadge>
      </Group>
      {!empty && <RunStepper run={run} onLook={onLook} />}
      {action}
    </Group>
  );
}
