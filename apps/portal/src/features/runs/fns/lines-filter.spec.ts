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
  it('carries the filter, the part and the order', () => {
    expect(linesQuery({ view: 'all', q: 'a b' }, { offset: 300, limit: 2000, sort: '-cost' })).toBe(
      'view=all&q=a+b&offset=300&limit=2000&sort=-cost',
    );
    expect(linesQuery({ view: 'todo' }, { offset: 0, limit: 300 })).toBe('view=todo&offset=0&limit=300');
  });

  it('leaves away what is not known, but not the first row', () => {
    expect(linesQuery({ view: 'all' }, { after: 0, sort: undefined })).toBe('view=all&after=0');
    expect(linesQuery({ view: 'all' }, { after: undefined })).toBe('view=all');
  });
});
