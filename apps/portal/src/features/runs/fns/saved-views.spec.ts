import { describe, expect, it } from '@jest/globals';
import { viewChanges, viewQuery, withView } from './saved-views';

describe('saved views', () => {
  it('keep what filters the grid, and nothing of the page around it', () => {
    const parameters = new URLSearchParams('view=grid&tab=all&finding=drift&chosen=5&group=customer');
    expect(viewQuery(parameters)).toBe('tab=all&finding=drift&group=customer');
  });

  it('take away what the view does not say', () => {
    const changes = viewChanges('finding=drift&units=2..');
    expect(changes).toMatchObject({
      tab: null,
      q: null,
      finding: 'drift',
      units: '2..',
      cost: null,
      group: null,
    });
  });

  it('replace a view of the same name', () => {
    const saved = withView([{ name: 'Drift', query: 'a=1' }], { name: 'Drift', query: 'finding=drift' });
    expect(saved).toEqual([{ name: 'Drift', query: 'finding=drift' }]);
  });
});
