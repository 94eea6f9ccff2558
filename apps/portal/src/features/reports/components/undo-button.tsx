'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { useUndo } from '@/features/plans/hooks/use-plan';
import type { RunRef } from '@/features/runs/fns/run-path';
import { useRights } from '@/features/session/hooks/use-rights';

/** Undo is the plan of a new run: previewed and approved like any other before anything is written. */
export function UndoButton({ runRef }: { readonly runRef: RunRef }) {
  const router = useRouter();
  const undo = useUndo(runRef);
  const { billing } = useRights();
  if (!billing) return null;
  return (
    <>
      {undo.error && <ErrorNotice title="Nothing was undone" error={undo.error} />}
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} />}
        loading={undo.isPending}
        onClick={() =>
          undo.mutate(undefined, {
            onSuccess: ({ runId }) => router.push(`/t/${runRef.tenantId}/runs/${runId}?view=review`),
          })
        }
      >
        Plan an undo
      </Button>
    </>
  );
}
