'use client';

import { Skeleton, Stack } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Dialog } from '@/components/page/dialog';
import type { LineReply, LinkKind } from '@/api/schemas';
import { namesOfKinds } from '../fns/create-kinds';
import type { RunRef } from '../fns/run-path';
import { useCreateDialog } from '../hooks/use-create-dialog';
import { CreateForm } from './create-form';
import { CreateRefused } from './create-refused';

interface CreateDialogProps {
  readonly runRef: RunRef;
  readonly targetName: string;
  readonly line: LineReply;
  readonly kind: LinkKind;
  readonly onCreated: (kinds: readonly LinkKind[]) => void;
  readonly onLink: (kind: LinkKind) => void;
  readonly onClose: () => void;
}

/** Prefilled from the line. Confirming it is the approval of exactly what it shows; it closes when the target has it. */
export function CreateDialog({
  runRef,
  targetName,
  line,
  kind,
  onCreated,
  onLink,
  onClose,
}: CreateDialogProps) {
  const state = useCreateDialog({ ref: runRef, line, kind, onCreated });
  const { preview, proposals, failure, refused } = state;
  const names = namesOfKinds(state.kinds);
  return (
    <Dialog onClose={onClose} title={`Create a ${names} in ${targetName}`} size="lg">
      <Stack>
        {preview.error && (
          <ErrorNotice
            title="Nothing was created"
            error={preview.error}
            onRetry={() => void preview.refetch()}
          />
        )}
        {proposals.length < state.kinds.length && !preview.error && (
          <Stack role="status" aria-label="Loading">
            <Skeleton height={56} />
            <Skeleton height={56} />
            <Skeleton height={120} />
          </Stack>
        )}
        {proposals.length > 0 && (
          <CreateForm line={line} targetName={targetName} state={state} onClose={onClose}>
            {failure && <ErrorNotice title={`The ${names} was not created`} error={failure} />}
            {refused && (
              <CreateRefused
                refused={refused}
                names={names}
                targetName={targetName}
                onLink={() => onLink(state.kinds[0] ?? kind)}
              />
            )}
          </CreateForm>
        )}
      </Stack>
    </Dialog>
  );
}
