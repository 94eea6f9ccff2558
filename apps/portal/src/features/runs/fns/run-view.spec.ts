import { describe, expect, it } from '@jest/globals';
import type { RunReply } from '../../../api/schemas';
import type { RunView } from './run-steps';
import { viewOf } from './run-view';

/** What a page shows that is open while its run goes through these states, without a view in its address. */
function watched(...states: RunReply['state'][]): RunView[] {
  const views: RunView[] = [];
  for (const state of states) views.push(viewOf({ state }, null, views.at(-1) ?? null));
  return views;
}

describe('viewOf', () => {
  it('stays with the writing when it ends, well or not, as it does with the view in the address', () => {
    expect(watched('approved', 'applying', 'applied')).toEqual(['review', 'progress', 'progress']);
    expect(watched('applying', 'partially-applied', 'applying', 'applied').at(-1)).toBe('progress');
    expect(viewOf({ state: 'applied' }, 'progress', 'progress')).toBe('progress');
  });

  it('opens a month that was written before on its report, and a run that is read on its lines', () => {
    expect(watched('applied')).toEqual(['report']);
    expect(watched('queued', 'retrieving', 'open')).toEqual(['progress', 'progress', 'grid']);
  });

  it('shows what the address asks for, and ignores what is no view', () => {
    expect(viewOf({ state: 'applied' }, 'grid', 'progress')).toBe('grid');
    expect(viewOf({ state: 'open' }, 'elsewhere')).toBe('grid');
  });
});
