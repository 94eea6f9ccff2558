import { describe, expect, it } from '@jest/globals';
import { sections } from './sections';

describe('sections', () => {
  it('groups fields under their headings and keeps the order', () => {
    const properties = { a: {}, b: { 'x-section': 'Details' }, c: {}, d: { 'x-section': 'Details' } };
    expect(sections(properties)).toEqual([
      { title: null, names: ['a', 'c'] },
      { title: 'Details', names: ['b', 'd'] },
    ]);
  });
});
