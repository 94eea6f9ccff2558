import { describe, expect, it } from '@jest/globals';
import { filterFromParameters, linesQuery } from './lines-filter';

describe('filterFromParameters', () => {
  it('opens on what is to be done', () => {
    expect(filterFromParameters(new URLSearchParams())).toEqual({ view: 'todo' });
    expect(filterFromParameters(new URLSearchParams('tab=nonsense'))).toEqual({ view: 'todo' });
  });

  it('reads the filters of the address', () => {
    const filter = filterFromParameters(
      new URLSearchParams('tab=all&finding=units-mismatch&customer=7&q=harb'),
    );
    expect(filter).toEqual({ view: 'all', finding: 'units-mismatch', customerId: '7', q: 'harb' });
  });
});

describe('linesQuery', () => {
  it('carries the filter and the place where the page before ended', () => {
    expect(linesQuery({ view: 'all', q: 'a b' }, 'c1', 2000)).toBe('limit=2000&view=all&q=a+b&cursor=c1');
  });
});
