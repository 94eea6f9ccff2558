'use client';

import { useState } from 'react';
import { ActionIcon, Button, Group, Stack, Tooltip } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { useKeys } from '@/components/page/use-keys';
import type { PlanReply } from '@/api/schemas';
import { useRevalidate } from '@/features/runs/hooks/use-decisions';
import type { RunRef } from '@/features/runs/fns/run-path';
import { approveLabel } from '../fns/approve-label';
import type { Ticked } from '../hooks/use-ticked';
import { useApprove } from '../hooks/use-plan';
import { ApproveDialog } from './approve-dialog';
import { PlanFile } from './plan-file';
import { RejectDialog } from './reject-dialog';

interface OpenActionsProps {
  readonly runRef: RunRef;
  readonly plan: PlanReply;
  readonly ticked: Ticked;
}

/** Plan again, reject, approve. */
export function OpenActions({ runRef, plan, ticked }: OpenActionsProps) {
  const [asking, setAsking] = useState<'reject' | 'withdraw' | 'approve' | null>(null);
  const approve = useApprove(runRef);
  const replan = useRevalidate(runRef);
  const label = approveLabel({
    chosen: ticked.operationIds.length,
    all: plan.operations.length,
    asOffered: ticked.asOffered,
    second: plan.approvals.length > 0,
    monthlyChanges: plan.totals.map(({ monthlyChange }) => monthlyChange),
  });
  const can = plan.canApprove && ticked.operationIds.length > 0;
  useKeys({ a: () => can && setAsking('approve') });
  const send = (): void => approve.mutate({ hash: plan.hash, operationIds: ticked.operationIds });
  return (
    <Stack gap="sm" align="flex-end">
      <Group gap="sm">
        <PlanFile runRef={runRef} plan={plan} />
        <Tooltip label="Plan again, from what both sides say now">
          <ActionIcon
            variant="default"
            size={36}
            aria-label="Plan again"
            onClick={() => replan.mutate()}
            loading={replan.isPending}
          >
            <IconRefresh size={17} />
          </ActionIcon>
        </Tooltip>
        {plan.approvals.length > 0 && (
          <Button variant="default" onClick={() => setAsking('withdraw')}>
            Withdraw…
          </Button>
        )}
        <Button variant="default" onClick={() => setAsking('reject')}>
          Reject…
        </Button>
        <Button
          disabled={!can}
          loading={approve.isPending}
          onClick={send}
          // Sums in several currencies take two rows on a telephone.
          h="auto"
          mih={36}
          py={6}
          maw="100%"
          styles={{ label: { whiteSpace: 'normal' } }}
        >
          {label}
        </Button>
      </Group>
      {approve.error && <ErrorNotice title="Nothing was approved" error={approve.error} />}
      {replan.error && <ErrorNotice title="It was not planned again" error={replan.error} />}
      {asking === 'approve' && (
        <ApproveDialog
          label={label}
          onApprove={() => {
            setAsking(null);
            send();
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {(asking === 'reject' || asking === 'withdraw') && (
        <RejectDialog runRef={runRef} approved={asking === 'withdraw'} onClose={() => setAsking(null)} />
      )}
    </Stack>
  );
}
