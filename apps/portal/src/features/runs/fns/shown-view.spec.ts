import { describe, expect, it } from '@jest/globals';
import { orderOfView, viewChanges, viewQuery, viewSort } from './shown-view';

describe('what a view keeps of a page', () => {
  it('is what filters the grid, and nothing of the page around it', () => {
    const parameters = new URLSearchParams('view=grid&tab=all&finding=drift&chosen=5&group=customer');
    expect(viewQuery(parameters)).toBe('tab=all&finding=drift&group=customer');
  });

  it('takes away what the view does not say', () => {
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

  it('is the order, either way or none', () => {
    for (const order of [
      null,
      { columnId: 'units', descending: true },
      { columnId: 'cost', descending: false },
    ])
      expect(orderOfView(viewSort(order))).toEqual(order);
    expect(viewSort({ columnId: 'units', descending: true })).toBe('-units');
  });
});
