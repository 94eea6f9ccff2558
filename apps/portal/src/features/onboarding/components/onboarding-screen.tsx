'use client';

import { Skeleton, Stack } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { PageFrame } from '@/components/page/page-frame';
import { currentStep, type OnboardingStep } from '../fns/onboarding-steps';
import { useOnboarding } from '../hooks/use-onboarding';
import { OnboardingSteps } from './onboarding-steps';
import { StepBody } from './step-body';

const HEADS: Record<OnboardingStep, readonly [title: string, lead: string]> = {
  organisation: ['Set up', ''],
  source: ['Connect your marketplace', 'It is only ever read. Test the connection before you save it.'],
  target: [
    'Connect your PSA',
    'Testing only reads. Nothing is written before you have approved exactly that.',
  ],
  link: ['Join both', 'An application link says which marketplace feeds which PSA.'],
  month: ['Pick your first month', 'It is read and compared. Nothing is written.'],
  linking: ['Link your first month', 'Confirm the suggestions once; every later month remembers them.'],
};
const DONE = ['You are set up', 'The first month is approved.'] as const;

/** From nothing to the first month. Leaving and coming back goes on where it stood. */
export function OnboardingScreen({ tenantId }: { readonly tenantId: string }) {
  const { facts, connections, items, error, refetch } = useOnboarding(tenantId);
  if (error && !facts) {
    return (
      <PageFrame title="Set up">
        <ErrorNotice
          title="Where you stand could not be loaded"
          error={error}
          onRetry={() => void refetch()}
        />
      </PageFrame>
    );
  }
  if (!facts) {
    return (
      <PageFrame title="Set up">
        <Skeleton h={320} radius="lg" aria-label="Loading" />
      </PageFrame>
    );
  }
  const step = currentStep(facts);
  const [title, lead] = step ? HEADS[step] : DONE;
  return (
    <PageFrame title={title} lead={lead}>
      <Stack gap={32}>
        <OnboardingSteps current={step} />
        <StepBody tenantId={tenantId} step={step} connections={connections} items={items} />
      </Stack>
    </PageFrame>
  );
}
