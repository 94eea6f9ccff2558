'use client';

import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { useUndo } from '@/features/plans/hooks/use-plan';
import type { RunRef } from '@/features/runs/fns/run-path';

/** Undo is a plan like any other: previewed and approved before anything is written. */
export function UndoButton({
  runRef,
  onPlanned,
}: {
  readonly runRef: RunRef;
  readonly onPlanned: () => void;
}) {
  const undo = useUndo(runRef);
  return (
    <>
      {undo.error && <ErrorNotice title="Nothing was undone" error={undo.error} />}
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} />}
        loading={undo.isPending}
        onClick={() => undo.mutate(undefined, { onSuccess: onPlanned })}
      >
        Plan an undo
      </Button>
    </>
  );
}
