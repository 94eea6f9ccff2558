'use client';

import { useState } from 'react';
import { Button, Chip, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { RunRef } from '../fns/run-path';
import { useExclude } from '../hooks/use-decisions';

export interface ExcludeTarget {
  readonly lineIds?: string[];
  readonly chargeIds?: string[];
  /** What is excluded, for the head: "Endpoint Backup of Tidewater Dental". */
  readonly what: string;
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
  const enough = reason.trim().length >= 3;
  const submit = (): void => {
    if (enough && !exclude.isPending)
      exclude.mutate({ ...selection, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={`Exclude ${what}`} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          {exclude.error && <ErrorNotice title="Nothing was excluded" error={exclude.error} />}
          <Text fz="sm" c="dimmed">
            It stays in the tie-out, counted as excluded, and stays excluded in later months until you include
            it again.
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
    </Modal>
  );
}
