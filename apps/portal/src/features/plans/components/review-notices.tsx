'use client';

import { Button, List, Stack, Text } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Notice } from '@/components/feedback/notice';
import type { PlanReply } from '@/api/schemas';
import { formatMoment } from '@/components/figures/format-day';
import { useRevalidate } from '@/features/runs/hooks/use-decisions';
import type { RunRef } from '@/features/runs/fns/run-path';

interface ReviewNoticesProps {
  readonly runRef: RunRef;
  readonly plan: PlanReply;
}

function Sentences({ items }: { readonly items: readonly string[] }) {
  return (
    <List size="sm">
      {items.map((item) => (
        <List.Item key={item}>{item}</List.Item>
      ))}
    </List>
  );
}

/** An approval that no longer holds says why, and offers the next plan. */
function Reopened({
  runRef,
  reopened,
}: {
  readonly runRef: RunRef;
  readonly reopened: NonNullable<PlanReply['reopened']>;
}) {
  const replan = useRevalidate(runRef);
  return (
    <Notice meaning="attention" title="The approval does not hold any more">
      <Stack gap="xs" align="flex-start">
        <Text fz="sm">{`${reopened.reason} (${formatMoment(reopened.at)})`}</Text>
        {replan.error && <ErrorNotice title="It was not planned again" error={replan.error} />}
        <Button size="xs" variant="default" loading={replan.isPending} onClick={() => replan.mutate()}>
          Plan again from what both sides say now
        </Button>
      </Stack>
    </Notice>
  );
}

/** What to know before approving: why it is open again, who waits, which rails it crosses, what stands in the way. */
export function ReviewNotices({ runRef, plan }: ReviewNoticesProps) {
  if (plan.state !== 'open') return null;
  const blocked = !plan.canApprove && plan.blockedBy.length > 0;
  const { reopened, waitsFor, guards, budget } = plan;
  if (!blocked && !reopened && !waitsFor && !budget.note && guards.length === 0) return null;
  return (
    <Stack gap="sm" mt="sm">
      {reopened && <Reopened runRef={runRef} reopened={reopened} />}
      {waitsFor && (
        <Notice meaning="info" title="A second person has to approve">
          {waitsFor}
        </Notice>
      )}
      {budget.note && (
        <Notice meaning="info" title="It is written in parts">
          {budget.note}
        </Notice>
      )}
      {guards.length > 0 && (
        <Notice meaning="attention" title="Look at this before you approve">
          <Sentences items={guards} />
        </Notice>
      )}
      {blocked && (
        <Notice meaning="attention" title="Nothing can be approved yet">
          <Sentences items={plan.blockedBy} />
        </Notice>
      )}
    </Stack>
  );
}
