import { describe, expect, it } from '@jest/globals';
import { hueOf, monogram } from './monogram';

describe('monogram', () => {
  it('takes the first letters of two words, or two letters of one', () => {
    expect(['interworks.cloud', 'Autotask', 'Halo PSA', ''].map(monogram)).toEqual(['IC', 'AU', 'HP', '?']);
  });

  it('gives a connector the same colour every time', () => {
    expect(hueOf('autotask')).toBe(hueOf('autotask'));
    expect(hueOf('autotask')).not.toBe(hueOf('interworks-cloud'));
  });
});
