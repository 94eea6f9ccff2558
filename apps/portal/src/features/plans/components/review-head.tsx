'use client';

import { Group } from '@mantine/core';
import type { PlanReply, RunReply } from '@/api/schemas';
import type { RunRef } from '@/features/runs/fns/run-path';
import { NeedsRole } from '@/features/session/components/needs-role';
import type { Ticked } from '../hooks/use-ticked';
import { ApprovedActions, RejectedActions } from './decided-actions';
import { OpenActions } from './open-actions';
import { ReviewNotices } from './review-notices';
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

/** Totals, what it costs in requests, what stands in the way, and the one button. */
export function ReviewHead({ runRef, run, plan, ticked, onApply }: ReviewHeadProps) {
  return (
    <div className={classes['head']}>
      <Group justify="space-between" align="flex-start">
        <ReviewTotals plan={plan} targetName={run.target.displayName} />
        {plan.state === 'open' && (
          <NeedsRole role="billing" what="Approving">
            <OpenActions runRef={runRef} plan={plan} ticked={ticked} />
          </NeedsRole>
        )}
        {plan.state === 'rejected' && (
          <NeedsRole role="billing" what="Planning again">
            <RejectedActions runRef={runRef} />
          </NeedsRole>
        )}
        {(plan.state === 'approved' || plan.state === 'applied') && (
          <ApprovedActions runRef={runRef} run={run} plan={plan} onApply={onApply} />
        )}
      </Group>
      <ReviewNotices runRef={runRef} plan={plan} />
    </div>
  );
}
