import { describe, expect, it } from '@jest/globals';
import { currentStep, type OnboardingFacts } from './onboarding-steps';

const source = { kind: 'source' } as const;
const target = { kind: 'target' } as const;
const link = { id: 'l' };
const nothing: OnboardingFacts = { connections: [], links: [], runs: [] };

describe('where an organisation stands', () => {
  it.each<[string, Partial<OnboardingFacts>, string | null]>([
    ['begins with the source', {}, 'source'],
    ['goes on with the target', { connections: [source] }, 'target'],
    ['asks for the source when only the target is there', { connections: [target] }, 'source'],
    ['joins both', { connections: [source, target] }, 'link'],
    ['picks a month', { connections: [source, target], links: [link] }, 'month'],
    [
      'picks it again after a reading that failed',
      { connections: [source, target], links: [link], runs: [{ state: 'failed' }] },
      'month',
    ],
    [
      'links while the first month is open',
      { connections: [source, target], links: [link], runs: [{ state: 'open' }] },
      'linking',
    ],
    [
      'is done when a month was approved',
      { connections: [source, target], links: [link], runs: [{ state: 'approved' }] },
      null,
    ],
  ])('%s', (_, facts, step) => {
    expect(currentStep({ ...nothing, ...facts })).toBe(step);
  });
});
