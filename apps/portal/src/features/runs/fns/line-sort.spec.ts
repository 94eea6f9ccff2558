import { describe, expect, it } from '@jest/globals';
import { isSortedByHost, lineSort } from './line-sort';

describe('lineSort', () => {
  it('names the order as the host does; a minus turns it round', () => {
    expect(lineSort({ columnId: 'moneyEffect', descending: false })).toBe('effect');
    expect(lineSort({ columnId: 'finding', descending: true })).toBe('-state');
  });

  it('asks for no order that the host does not have', () => {
    expect(lineSort(null)).toBeUndefined();
    expect(lineSort({ columnId: 'difference', descending: false })).toBeUndefined();
    expect(isSortedByHost('difference')).toBe(false);
    expect(isSortedByHost('units')).toBe(true);
  });
});
