'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import type { ApiError } from '@/api/api-error';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Dialog } from '@/components/page/dialog';

interface SureDialogProps {
  readonly title: string;
  /** What happens, and what does not. */
  readonly sentence: string;
  readonly action: string;
  readonly failure: string;
  readonly doing: { readonly isPending: boolean; readonly error: ApiError | null };
  readonly onSure: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be taken back. */
export function SureDialog({ title, sentence, action, failure, doing, onSure, onClose }: SureDialogProps) {
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack>
        {doing.error && <ErrorNotice title={failure} error={doing.error} />}
        <Text>{sentence}</Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            Cancel
          </Button>
          <Button color="red" loading={doing.isPending} onClick={onSure}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
