'use client';

import { useState } from 'react';
import { ActionIcon, Box, Button, Group, List, Stack, Text, Tooltip } from '@mantine/core';
import { IconRefresh, IconShieldCheck } from '@tabler/icons-react';
import { Notice } from '@/components/feedback/notice';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { PlanReply, RunReply } from '@/api/schemas';
import { formatMoment } from '@/components/figures/format-day';
import { useRevalidate } from '@/features/runs/hooks/use-decisions';
import type { RunRef } from '@/features/runs/fns/run-path';
import { approveLabel } from '../fns/approve-label';
import type { Ticked } from '../hooks/use-ticked';
import { useApply, useApprove } from '../hooks/use-plan';
import { RejectDialog } from './reject-dialog';
import { ReviewTotals } from './review-totals';
import classes from './review.module.css';

interface ReviewHeadProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly plan: PlanReply;
  readonly ticked: Ticked;
  /** The writing has begun. */
  readonly onApply: () => void;
}

function OpenActions({ runRef, plan, ticked }: Omit<ReviewHeadProps, 'run' | 'onApply'>) {
  const [rejecting, setRejecting] = useState(false);
  const approve = useApprove(runRef);
  const replan = useRevalidate(runRef);
  const label = approveLabel({
    chosen: ticked.operationIds.length,
    all: plan.operations.length,
    asOffered: ticked.asOffered,
    monthlyChanges: plan.totals.map(({ monthlyChange }) => monthlyChange),
  });
  const failure = approve.error ?? replan.error;
  return (
    <Stack gap="sm" align="flex-end">
      <Group gap="sm">
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
        <Button variant="default" onClick={() => setRejecting(true)}>
          Reject…
        </Button>
        <Button
          disabled={!plan.canApprove || ticked.operationIds.length === 0}
          loading={approve.isPending}
          onClick={() => approve.mutate({ hash: plan.hash, operationIds: ticked.operationIds })}
        >
          {label}
        </Button>
      </Group>
      {failure && <ErrorNotice title="Nothing was approved" error={failure} />}
      {rejecting && <RejectDialog runRef={runRef} onClose={() => setRejecting(false)} />}
    </Stack>
  );
}

function ApprovedActions({ runRef, run, plan, onApply }: Omit<ReviewHeadProps, 'ticked'>) {
  const apply = useApply(runRef);
  const approved = plan.operations.filter((operation) => operation.approved).length;
  return (
    <Stack gap="sm" align="flex-end">
      <Group gap="sm">
        <Group gap={6} c="var(--tl-ok)">
          <IconShieldCheck size={18} aria-hidden />
          <Text fz="sm">{`Approved by ${plan.approval?.by ?? 'somebody'}${plan.approval?.at ? `, ${formatMoment(plan.approval.at)}` : ''}`}</Text>
        </Group>
        {run.state === 'approved' && (
          <Button loading={apply.isPending} onClick={() => apply.mutate(undefined, { onSuccess: onApply })}>
            {`Apply ${approved} ${approved === 1 ? 'change' : 'changes'} to ${run.target.displayName}`}
          </Button>
        )}
      </Group>
      {apply.error && <ErrorNotice title="Nothing was written" error={apply.error} />}
    </Stack>
  );
}

/** Totals, what it costs in requests, what stands in the way, and the one button. */
export function ReviewHead({ runRef, run, plan, ticked, onApply }: ReviewHeadProps) {
  return (
    <div className={classes['head']}>
      <Group justify="space-between" align="flex-start">
        <ReviewTotals plan={plan} targetName={run.target.displayName} />
        {plan.state === 'open' ? (
          <OpenActions runRef={runRef} plan={plan} ticked={ticked} />
        ) : (
          <ApprovedActions runRef={runRef} run={run} plan={plan} onApply={onApply} />
        )}
      </Group>
      {plan.state === 'open' && plan.guards.length > 0 && (
        <Box mt="sm">
          <Notice meaning="attention" title="Look at this before you approve">
            <List size="sm">
              {plan.guards.map((guard) => (
                <List.Item key={guard}>{guard}</List.Item>
              ))}
            </List>
          </Notice>
        </Box>
      )}
      {plan.state === 'open' && !plan.canApprove && plan.blockedBy.length > 0 && (
        <Box mt="sm">
          <Notice meaning="attention" title="Nothing can be approved yet">
            <List size="sm">
              {plan.blockedBy.map((reason) => (
                <List.Item key={reason}>{reason}</List.Item>
              ))}
            </List>
          </Notice>
        </Box>
      )}
    </div>
  );
}
