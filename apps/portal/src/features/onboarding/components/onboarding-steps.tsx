import { Stepper } from '@mantine/core';
import { ONBOARDING_STEPS, type OnboardingStep } from '../fns/onboarding-steps';

const LABELS: Record<OnboardingStep, string> = {
  organisation: 'Organisation',
  source: 'Source',
  target: 'Target',
  link: 'Application link',
  month: 'First month',
  linking: 'First linking',
};

/** The path, with where one stands on it. */
export function OnboardingSteps({ current }: { readonly current: OnboardingStep | null }) {
  const active = current === null ? ONBOARDING_STEPS.length : ONBOARDING_STEPS.indexOf(current);
  return (
    <Stepper active={active} size="xs" aria-label="Steps" allowNextStepsSelect={false} visibleFrom="md">
      {ONBOARDING_STEPS.map((step) => (
        <Stepper.Step key={step} label={LABELS[step]} component="div" />
      ))}
    </Stepper>
  );
}
