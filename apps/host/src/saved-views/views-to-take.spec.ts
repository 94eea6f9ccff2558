import { describe, expect, it } from '@jest/globals';
import { viewsToTake } from './views-to-take.js';

const drift = { name: 'Drift', query: 'finding=drift' };

describe('viewsToTake', () => {
  it('takes what is new, in its order', () => {
    const mail = { name: 'Mail', query: 'service=mail' };
    expect(viewsToTake([], [drift, mail])).toEqual([drift, mail]);
  });

  it('takes nothing twice, however the name is written', () => {
    expect(viewsToTake([drift], [drift, { ...drift, name: 'DRIFT' }])).toEqual([]);
  });

  it('numbers a name that stands for something else, and knows it when it comes again', () => {
    const other = { name: 'Drift', query: 'finding=drift&tab=all' };
    const [taken] = viewsToTake([drift], [other]);
    expect(taken).toEqual({ ...other, name: 'Drift (2)' });
    expect(viewsToTake([drift, taken!], [other])).toEqual([]);
  });

  it('keeps a numbered name as short as a name must be', () => {
    const long = 'n'.repeat(80);
    const [taken] = viewsToTake([{ name: long, query: 'a=1' }], [{ name: long, query: 'a=2' }]);
    expect(taken?.name).toBe(`${'n'.repeat(76)} (2)`);
  });
});
