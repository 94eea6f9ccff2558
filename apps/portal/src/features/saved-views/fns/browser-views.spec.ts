import { describe, expect, it } from '@jest/globals';
import { browserViews, takenOverBy } from './browser-views';

describe('what a browser kept', () => {
  it('is taken as it stands', () => {
    const kept = [{ name: 'Drift', query: 'tab=all&finding=drift' }];
    expect(browserViews(JSON.stringify(kept))).toEqual(kept);
  });

  it('is made fit for the host: one line for a name, percent-encoded queries', () => {
    const stored = JSON.stringify([{ name: ' Mail\n shield ', query: 'service=mail shield&q=Ελλάς' }]);
    expect(browserViews(stored)).toEqual([
      { name: 'Mail shield', query: 'service=mail+shield&q=%CE%95%CE%BB%CE%BB%CE%AC%CF%82' },
    ]);
    expect(browserViews(JSON.stringify([{ name: 'n'.repeat(90), query: '' }]))[0]?.name).toHaveLength(80);
  });

  it('leaves out what is no view', () => {
    const stored = JSON.stringify([
      null,
      7,
      { name: 'x' },
      { name: ' ', query: '' },
      { name: 'A', query: 'a=1' },
    ]);
    expect(browserViews(stored)).toEqual([{ name: 'A', query: 'a=1' }]);
    for (const nothing of [null, '', '{', '{}', '"x"']) expect(browserViews(nothing)).toEqual([]);
  });
});

describe('the people whose views were taken over', () => {
  it('are none when nothing is known', () => {
    expect(takenOverBy(null)).toEqual([]);
    expect(takenOverBy('{"a":1}')).toEqual([]);
    expect(takenOverBy('["anna",1]')).toEqual(['anna']);
  });
});
