'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '@/components/page/dialog';

interface ApproveDialogProps {
  /** What is approved, with its money. */
  readonly label: string;
  readonly onApprove: () => void;
  readonly onClose: () => void;
}

/** Asked when a key approves: the button on the page says the same, a key says nothing. */
export function ApproveDialog({ label, onApprove, onClose }: ApproveDialogProps) {
  return (
    <Dialog onClose={onClose} title="Approve the plan">
      <Stack>
        <Text fz="sm">Nothing is written before it is applied. Enter approves, Esc leaves it.</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button data-autofocus onClick={onApprove}>
            {label}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
