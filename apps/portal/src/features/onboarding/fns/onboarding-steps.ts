import type { ApplicationLinkReply, ConnectionReply, OverviewLinkReply } from '@/api/schemas';

export const ONBOARDING_STEPS = ['organisation', 'source', 'target', 'link', 'month', 'linking'] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

export interface OnboardingFacts {
  readonly connections: readonly Pick<ConnectionReply, 'kind'>[];
  readonly links: readonly Pick<ApplicationLinkReply, 'id'>[];
  readonly runs: readonly Pick<NonNullable<OverviewLinkReply['latest']>, 'state'>[];
}

const APPLIED: readonly string[] = ['approved', 'applying', 'applied', 'partially-applied'];

/** Whether a step is done, from what is there: nothing is remembered beside it. */
const DONE: Record<OnboardingStep, (facts: OnboardingFacts) => boolean> = {
  organisation: () => true,
  source: ({ connections }) => connections.some(({ kind }) => kind === 'source'),
  target: ({ connections }) => connections.some(({ kind }) => kind === 'target'),
  link: ({ links }) => links.length > 0,
  month: ({ runs }) => runs.some(({ state }) => state !== 'failed' && state !== 'cancelled'),
  linking: ({ runs }) => runs.some(({ state }) => APPLIED.includes(state)),
};

/** The first step that is open; `null`: all are done. */
export function currentStep(facts: OnboardingFacts): OnboardingStep | null {
  return ONBOARDING_STEPS.find((step) => !DONE[step](facts)) ?? null;
}
