'use client';

import { Box, Group, List } from '@mantine/core';
import { Notice } from '@/components/feedback/notice';
import type { PlanReply, RunReply } from '@/api/schemas';
import type { RunRef } from '@/features/runs/fns/run-path';
import type { Ticked } from '../hooks/use-ticked';
import { ApprovedActions, OpenActions, RejectedActions } from './review-actions';
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
        {plan.state === 'open' && <OpenActions runRef={runRef} plan={plan} ticked={ticked} />}
        {plan.state === 'rejected' && <RejectedActions runRef={runRef} />}
        {(plan.state === 'approved' || plan.state === 'applied') && (
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
