'use client';

import { useMemo, useRef } from 'react';
import { Button, Stack } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { QueryView } from '@/components/feedback/query-view';
import type { PlanReply, RunReply } from '@/api/schemas';
import { TakenList } from '@/features/decisions/components/taken-list';
import type { RunRef } from '@/features/runs/fns/run-path';
import { useRights } from '@/features/session/hooks/use-rights';
import { reviewCustomers } from '../fns/review-customers';
import { usePlan } from '../hooks/use-plan';
import { useReviewKeys } from '../hooks/use-review-keys';
import { useTicked } from '../hooks/use-ticked';
import { CustomerList } from './customer-list';
import { CustomerReview } from './customer-review';
import { NotWritten } from './not-written';
import { ReviewHead } from './review-head';
import classes from './review.module.css';

interface ReviewViewProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly parameters: URLSearchParams;
  readonly setParameters: (changes: Readonly<Record<string, string | null>>) => void;
}

function OpenReview({
  plan,
  runRef,
  run,
  parameters,
  setParameters,
}: ReviewViewProps & { readonly plan: PlanReply }) {
  const { billing } = useRights();
  const decides = run.state === 'open' && billing;
  const customers = useMemo(() => reviewCustomers(plan), [plan]);
  const ticked = useTicked(plan);
  const wanted = parameters.get('chosen');
  const chosen = customers.find(({ id }) => id === wanted) ?? customers[0];
  const detail = useRef<HTMLDivElement>(null);
  useReviewKeys({
    customers,
    chosenId: chosen?.id,
    detail,
    onChoose: (id) => setParameters({ chosen: id }),
    onLines: () => setParameters({ view: 'grid' }),
  });
  if (!chosen) {
    const agreed = `Both sides agree: ${run.target.displayName} already holds what ${run.source.displayName} billed.`;
    const sentence = run.tiedOut
      ? agreed
      : `No change is planned yet: ${run.counts.toDo} lines and charges wait to be linked or excluded.`;
    const next = run.tiedOut ? (
      <Button onClick={() => setParameters({ view: 'report' })}>Open the report</Button>
    ) : (
      <Button onClick={() => setParameters({ view: 'grid', tab: null })}>Go to the lines</Button>
    );
    return (
      <Stack p={20}>
        <EmptyState icon={<IconChecks />} sentence={sentence} action={next} />
        <NotWritten runRef={runRef} items={plan.notWritten} open={run.state === 'open'} />
        <TakenList runRef={runRef} editable={decides} />
      </Stack>
    );
  }
  return (
    <>
      <ReviewHead
        runRef={runRef}
        run={run}
        plan={plan}
        ticked={ticked}
        onApply={() => setParameters({ view: 'progress' })}
      />
      <div className={classes['columns']}>
        <CustomerList
          customers={customers}
          chosenId={chosen.id}
          ticked={ticked}
          onChoose={(id) => setParameters({ chosen: id })}
        />
        <div ref={detail} tabIndex={-1} className={classes['detail']}>
          <CustomerReview
            runRef={runRef}
            run={run}
            customer={chosen}
            margins={plan.margins}
            ticked={ticked}
            editable={plan.state === 'open' && billing}
          />
          <Stack mt="xl">
            <NotWritten runRef={runRef} items={plan.notWritten} open={run.state === 'open'} />
            <TakenList runRef={runRef} editable={decides} />
          </Stack>
        </div>
      </div>
    </>
  );
}

/** Customers with their change of money; for each, what will be written, as sentences. */
export function ReviewView(props: ReviewViewProps) {
  const plan = usePlan(props.runRef);
  return (
    <QueryView query={plan} errorTitle="The plan could not be loaded">
      {(data) => <OpenReview {...props} plan={data} />}
    </QueryView>
  );
}
