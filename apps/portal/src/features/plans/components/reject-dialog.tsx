'use client';

import { useState } from 'react';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Dialog } from '@/components/page/dialog';
import type { RunRef } from '@/features/runs/fns/run-path';
import { useReject, useWithdraw } from '../hooks/use-plan';

interface RejectDialogProps {
  readonly runRef: RunRef;
  /** It was approved: rejecting takes the approval back, and the plan can be approved again. */
  readonly approved?: boolean;
  readonly onClose: () => void;
}

export function RejectDialog({ runRef, approved = false, onClose }: RejectDialogProps) {
  const [reason, setReason] = useState('');
  const reject = useReject(runRef);
  const withdraw = useWithdraw(runRef);
  const step = approved ? withdraw : reject;
  return (
    <Dialog onClose={onClose} title={approved ? 'Withdraw the approval' : 'Reject the plan'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          step.mutate(reason.trim(), { onSuccess: onClose });
        }}
      >
        <Stack>
          {step.error && (
            <ErrorNotice
              title={approved ? 'The approval was not withdrawn' : 'The plan was not rejected'}
              error={step.error}
            />
          )}
          <Textarea
            label="Reason"
            description="Kept in the audit log. Nothing is written to the target."
            data-autofocus
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" color="red" disabled={reason.trim().length < 3} loading={step.isPending}>
              {approved ? 'Withdraw the approval' : 'Reject the plan'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
