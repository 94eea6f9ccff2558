import { describe, expect, it } from '@jest/globals';
import { neighbour } from './neighbour';

const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('neighbour', () => {
  it('goes on and back, and stays at the ends', () => {
    expect(neighbour(all, 'a', 1)).toBe('b');
    expect(neighbour(all, 'b', -1)).toBe('a');
    expect(neighbour(all, 'c', 1)).toBe('c');
    expect(neighbour(all, 'a', -1)).toBe('a');
  });

  it('begins at the first, and finds none where there is none', () => {
    expect(neighbour(all, undefined, 1)).toBe('a');
    expect(neighbour([], 'a', 1)).toBeNull();
  });
});
