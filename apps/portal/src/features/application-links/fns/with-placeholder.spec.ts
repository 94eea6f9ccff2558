import { describe, expect, it } from '@jest/globals';
import { withPlaceholder } from './with-placeholder';

describe('withPlaceholder', () => {
  it('puts it where the caret stands, in place of what is selected', () => {
    expect(withPlaceholder('a – b', 'term', 4)).toEqual({ text: 'a – {term}b', caret: 10 });
    expect(withPlaceholder('a – b', 'term', 0, 5)).toEqual({ text: '{term}', caret: 6 });
    expect(withPlaceholder('', 'sku', 0, null)).toEqual({ text: '{sku}', caret: 5 });
  });
});
