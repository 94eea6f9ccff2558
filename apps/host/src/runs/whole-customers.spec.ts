import { describe, expect, it } from '@jest/globals';
import { inWholeCustomers } from './whole-customers.js';

type Resolved = Parameters<typeof inWholeCustomers>[1];

/** 'a1' is a line of customer a. */
const parts = (ids: string, most: number): string[] => {
  const lines = ids.split(' ').map((id) => ({ id }));
  const resolved = lines.map((line) => ({ line, customerId: line.id[0] })) as unknown as Resolved;
  return inWholeCustomers(lines, resolved, most).map((part) => part.map(({ id }) => id).join(' '));
};

describe('inWholeCustomers', () => {
  it('never parts the lines of a customer, wherever they stand', () => {
    expect(parts('a1 b1 a2 c1 b2', 3)).toEqual(['a1 a2', 'b1 b2 c1']);
    expect(parts('a1 b1 c1', 1)).toEqual(['a1', 'b1', 'c1']);
    expect(parts('b1 a1 a2 a3 c1', 2)).toEqual(['b1', 'a1 a2 a3', 'c1']);
  });

  it('makes one part of few lines, and none of none', () => {
    expect(parts('a1 b1', 100)).toEqual(['a1 b1']);
    expect(inWholeCustomers([], [], 10)).toEqual([]);
  });
});
