import { describe, expect, it } from '@jest/globals';
import { readKey } from './read-key';

const type = (...keys: string[]): (string | null)[] => {
  let pending = '';
  return keys.map((key) => {
    const read = readKey(key, pending);
    pending = read.pending;
    return read.command;
  });
};

describe('readKey', () => {
  it('knows single keys', () => {
    expect(type('j', 'k', ' ', 'Enter', 'x', '?')).toEqual(['down', 'up', 'open', 'act', 'exclude', 'help']);
  });

  it('knows pairs, and forgets a first key that nothing followed', () => {
    expect(type('g', 'a', 'g', 't')).toEqual([null, 'all', null, 'todo']);
    expect(type('c', 'C', 'v')).toEqual(['create', 'create-many', 'views']);
    expect(type('g', 'x', 't')).toEqual([null, 'exclude', null]);
  });
});
