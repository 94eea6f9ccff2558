'use client';

import { useState } from 'react';
import { Button, NumberInput, Popover, Stack, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { formatCounted, formatMoney } from '@/components/figures/format-amount';
import type { LineReply, LinesFilter } from '@/api/schemas';
import type { RunRef } from '../fns/run-path';
import { useAcceptPreview } from '../hooks/use-accept-preview';
import { useAcceptSuggestions } from '../hooks/use-decisions';

interface AcceptFormProps {
  readonly runRef: RunRef;
  readonly filter: LinesFilter;
  readonly selected: readonly LineReply[];
  /** Of all that match, those that are left out. */
  readonly exceptLineIds: string[];
  readonly onDone: () => void;
}

/** Says how many links it would make, over how many lines and how much money, before anyone clicks. */
function AcceptForm({ runRef, filter, selected, exceptLineIds, onDone }: AcceptFormProps) {
  const [minimumScore, setMinimumScore] = useState(90);
  const scope = selected.length > 0 ? { lineIds: selected.map(({ id }) => id) } : { filter, exceptLineIds };
  const preview = useAcceptPreview(runRef, { ...scope, minimumScore });
  const accept = useAcceptSuggestions(runRef);
  const counted = preview.data;
  const failed = accept.error ?? preview.error;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (counted && counted.links > 0 && !accept.isPending)
          accept.mutate({ ...scope, minimumScore }, { onSuccess: onDone });
      }}
    >
      <Stack gap="sm">
        {failed && <ErrorNotice title="No suggestion was accepted" error={failed} />}
        <NumberInput
          label="Accept suggestions from a score of"
          description={
            selected.length + exceptLineIds.length > 0
              ? 'Of the selected lines.'
              : 'Of all lines that match the filter.'
          }
          suffix=" %"
          min={50}
          max={100}
          value={minimumScore}
          onChange={(value) => typeof value === 'number' && setMinimumScore(value)}
        />
        <Text fz="sm" aria-live="polite">
          {counted
            ? `${formatCounted(counted.links, 'link')} on ${formatCounted(counted.lines, 'line')}, ${counted.totals.map((total) => formatMoney(total)).join(' and ') || 'no money'}. ${counted.ambiguous} ambiguous ones are left alone.`
            : 'Counting…'}
        </Text>
        <Button type="submit" disabled={!counted || counted.links === 0} loading={accept.isPending}>
          {`Accept ${counted?.links ?? 0} suggestions`}
        </Button>
      </Stack>
    </form>
  );
}

interface AcceptButtonProps extends Omit<AcceptFormProps, 'onDone'> {
  readonly opened: boolean;
  readonly onOpen: (opened: boolean) => void;
}

export function AcceptButton({ opened, onOpen, ...form }: AcceptButtonProps) {
  return (
    <Popover
      opened={opened}
      onChange={onOpen}
      width={320}
      position="top-start"
      shadow="lg"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button variant="light" leftSection={<IconChecks size={16} />} onClick={() => onOpen(!opened)}>
          Accept suggestions…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>{opened && <AcceptForm {...form} onDone={() => onOpen(false)} />}</Popover.Dropdown>
    </Popover>
  );
}
