'use client';

import { useState } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { MeaningBadge } from '@/components/figures/meaning-badge';
import type { PlanReply, RunReply } from '@/api/schemas';
import { useRevalidate } from '@/features/runs/hooks/use-decisions';
import type { RunRef } from '@/features/runs/fns/run-path';
import { NeedsRole } from '@/features/session/components/needs-role';
import { useApply } from '../hooks/use-plan';
import { ApprovedBy } from './approved-by';
import { PlanFile } from './plan-file';
import { RejectDialog } from './reject-dialog';

interface ApprovedActionsProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly plan: PlanReply;
  readonly onApply: () => void;
}

/** Who approved it, and writing it; until then the approval can be taken back. */
export function ApprovedActions({ runRef, run, plan, onApply }: ApprovedActionsProps) {
  const apply = useApply(runRef);
  const [withdrawing, setWithdrawing] = useState(false);
  const approved = plan.operations.filter((operation) => operation.approved).length;
  return (
    <Stack gap="sm" align="flex-end">
      <Group gap="sm">
        <ApprovedBy plan={plan} />
        <PlanFile runRef={runRef} plan={plan} />
        {run.state === 'approved' && (
          <NeedsRole role="billing" what="Applying">
            <Button variant="default" onClick={() => setWithdrawing(true)}>
              Withdraw…
            </Button>
            <Button loading={apply.isPending} onClick={() => apply.mutate(undefined, { onSuccess: onApply })}>
              {`Apply ${approved} ${approved === 1 ? 'change' : 'changes'} to ${run.target.displayName}`}
            </Button>
          </NeedsRole>
        )}
      </Group>
      {apply.error && run.state === 'approved' && (
        <ErrorNotice title="Nothing was written" error={apply.error} />
      )}
      {withdrawing && <RejectDialog runRef={runRef} approved onClose={() => setWithdrawing(false)} />}
    </Stack>
  );
}

/** A rejected plan is never approved; planning again makes a new one from what was read and decided. */
export function RejectedActions({ runRef }: Pick<ApprovedActionsProps, 'runRef'>) {
  const replan = useRevalidate(runRef);
  return (
    <Stack gap="sm" align="flex-end">
      <Group gap="sm">
        <MeaningBadge meaning="attention">Rejected; nothing was written</MeaningBadge>
        <Button loading={replan.isPending} onClick={() => replan.mutate()}>
          Plan again
        </Button>
      </Group>
      {replan.error && <ErrorNotice title="It was not planned again" error={replan.error} />}
    </Stack>
  );
}
