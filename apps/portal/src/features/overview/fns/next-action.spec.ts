import { describe, expect, it } from '@jest/globals';
import type { ApplicationLinkReply, OverviewRunReply } from '../../../api/schemas';
import { nextAction } from './next-action';

const applicationLink = { id: 'l' } as ApplicationLinkReply;
const run = (change: Partial<OverviewRunReply>): OverviewRunReply => ({
  runId: 'r',
  month: '2026-10',
  state: 'open',
  toDo: 0,
  lines: 320,
  operations: 18,
  unlinked: [],
  createdAt: '2026-11-02T08:00:00Z',
  ...change,
});

describe('nextAction', () => {
  it('leads to where the work is', () => {
    expect(nextAction({ applicationLink, latest: null }).path).toBe('months?link=l');
    expect(nextAction({ applicationLink, latest: run({ toDo: 20 }) })).toMatchObject({
      path: 'runs/r',
      label: 'Continue October 2026',
      sentence: '20 to do in October 2026, 18 changes planned.',
    });
    expect(nextAction({ applicationLink, latest: run({}) })).toMatchObject({
      path: 'runs/r?view=review',
      label: 'Review',
    });
    expect(nextAction({ applicationLink, latest: run({ state: 'applied' }) }).path).toBe(
      'runs/r?view=report',
    );
    expect(nextAction({ applicationLink, latest: run({ state: 'failed' }) }).label).toBe('See why');
  });
});
