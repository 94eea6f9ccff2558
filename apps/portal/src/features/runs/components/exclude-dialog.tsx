'use client';

import { useState } from 'react';
import { Button, Chip, Group, Stack, Text, Textarea } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { DecisionReply } from '@/api/schemas';
import { formatCounted, formatMoney } from '@/components/figures/format-amount';
import { Dialog } from '@/components/page/dialog';
import type { RunRef } from '../fns/run-path';
import { useExclude } from '../hooks/use-decisions';
import { useExcludePreview, type ExcludeSelection } from '../hooks/use-exclude-preview';

export interface ExcludeTarget extends ExcludeSelection {
  /** What is excluded, for the head: "Endpoint Backup of Tidewater Dental". */
  readonly what: string;
}

/** `132 lines, 14,775.67 EUR and 551.40 USD`, as the host counts. */
function countedText({ lines, charges, totals }: DecisionReply): string {
  const things = [
    lines > 0 && formatCounted(lines, 'line'),
    charges > 0 && `${charges} ${charges === 1 ? 'charge' : 'charges'}`,
  ].filter(Boolean);
  const money = totals.map((total) => formatMoney(total)).join(' and ');
  return `${things.join(' and ') || 'Nothing'}${money ? `, ${money}` : ''}`;
}

const REASONS = [
  'Internal use, not billed on',
  'Billed outside the contract',
  'Goodwill, not billed on',
  'Ended; handled by hand',
];

interface ExcludeDialogProps {
  readonly runRef: RunRef;
  readonly target: ExcludeTarget;
  readonly onClose: () => void;
}

/** A reason is needed: it holds next month too, and an auditor will ask. */
export function ExcludeDialog({ runRef, target, onClose }: ExcludeDialogProps) {
  const [reason, setReason] = useState('');
  const exclude = useExclude(runRef);
  const { what, ...selection } = target;
  const counted = useExcludePreview(runRef, selection).data;
  const enough = reason.trim().length >= 3;
  const submit = (): void => {
    if (enough && !exclude.isPending)
      exclude.mutate({ ...selection, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog onClose={onClose} title={`Exclude ${what}`} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          {exclude.error && <ErrorNotice title="Nothing was excluded" error={exclude.error} />}
          <Text fz="sm" c="dimmed">
            What is excluded stays in the tie-out, counted as excluded, this month and later, until you
            include it again.
          </Text>
          <Text fz="sm" fw={550} aria-live="polite">
            {counted ? countedText(counted) : 'Counting…'}
          </Text>
          <Textarea
            label="Reason"
            description="At least three letters. It is shown on the line and kept in the audit log. Enter excludes."
            data-autofocus
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return;
              event.preventDefault();
              submit();
            }}
          />
          <Group gap={6}>
            {REASONS.map((text) => (
              <Chip key={text} size="xs" checked={reason === text} onChange={() => setReason(text)}>
                {text}
              </Chip>
            ))}
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!enough} loading={exclude.isPending}>
              Exclude
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
