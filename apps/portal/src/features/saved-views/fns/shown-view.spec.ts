import { describe, expect, it } from '@jest/globals';
import { isShown } from './shown-view';

const shown = { query: 'tab=all', sort: '-units', hiddenColumns: ['cost', 'price'] };

describe('isShown', () => {
  it('holds when all that the view says is so', () => {
    expect(isShown({ ...shown, hiddenColumns: ['price', 'cost'] }, shown)).toBe(true);
    expect(isShown({ query: 'tab=all', sort: null, hiddenColumns: null }, shown)).toBe(true);
  });

  it('does not hold when anything of it is otherwise', () => {
    expect(isShown({ ...shown, query: '' }, shown)).toBe(false);
    expect(isShown({ ...shown, sort: '' }, shown)).toBe(false);
    expect(isShown({ ...shown, hiddenColumns: ['cost'] }, shown)).toBe(false);
  });
});
