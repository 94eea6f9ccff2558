import { describe, expect, it } from '@jest/globals';
import { lineSort } from './line-sort';

describe('lineSort', () => {
  it('names the order as the host does; a minus turns it round', () => {
    expect(lineSort({ columnId: 'moneyEffect', descending: false })).toBe('effect');
    expect(lineSort({ columnId: 'finding', descending: true })).toBe('-state');
    expect(lineSort({ columnId: 'margin', descending: true })).toBe('-margin');
    expect(lineSort(null)).toBeUndefined();
  });
});
