import { Stepper } from '@mantine/core';
import { ONBOARDING_STEPS, type OnboardingStep } from '../fns/onboarding-steps';

const LABELS: Record<OnboardingStep, readonly [label: string, description: string]> = {
  organisation: ['Organisation', 'Made'],
  source: ['Source', 'What bills you'],
  target: ['Target', 'Where your contracts are'],
  link: ['Application link', 'Joins both'],
  month: ['First month', 'Reads, writes nothing'],
  linking: ['First linking', 'Once, then remembered'],
};

/** The path, with where one stands on it. */
export function OnboardingSteps({ current }: { readonly current: OnboardingStep | null }) {
  const active = current === null ? ONBOARDING_STEPS.length : ONBOARDING_STEPS.indexOf(current);
  return (
    <Stepper active={active} size="sm" aria-label="Steps" allowNextStepsSelect={false} visibleFrom="md">
      {ONBOARDING_STEPS.map((step) => (
        <Stepper.Step key={step} label={LABELS[step][0]} description={LABELS[step][1]} component="div" />
      ))}
    </Stepper>
  );
}
