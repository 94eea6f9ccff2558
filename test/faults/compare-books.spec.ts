import { describe, expect, it } from '@jest/globals';
import { closest, compared, subsets } from './compare-books.js';

describe('compared', () => {
  it('is empty for the same books in any order', () => {
    expect(compared(['a', 'b', 'b'], ['b', 'a', 'b'])).toEqual([]);
  });

  it('tells what is doubled from what is lost', () => {
    expect(compared(['a', 'b'], ['a', 'a'])).toEqual([
      ['lost', 'missing: b'],
      ['doubled or unreported', 'there: a'],
    ]);
  });
});

describe('closest', () => {
  it('takes an open operation either way, and never twice', () => {
    const either = subsets(['x']).map((some) => ['a', ...some]);
    expect(closest(either, ['a'])).toEqual([]);
    expect(closest(either, ['x', 'a'])).toEqual([]);
    expect(closest(either, ['x', 'x', 'a'])).toEqual([['doubled or unreported', 'there: x']]);
  });
});
