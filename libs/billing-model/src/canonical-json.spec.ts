import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './index.js';

/** Data as the product hashes it: decimals are text, numbers are counts. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('json')),
    fc.dictionary(fc.string(), tie('json'), { noNullPrototype: true }),
  ),
}));

/** The same data with every object's members in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('canonicalJson', () => {
  it('sorts members, leaves undefined ones out, and has no white space', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'x"y'], c: undefined, A: {} })).toBe(
      '{"A":{},"a":[true,null,"x\\"y"],"b":1}',
    );
  });

  it('sorts many members as it sorts few', () => {
    for (const count of [2, 9, 23, 24, 25, 60]) {
      const keys = Array.from({ length: count }, (_, i) => `k${(i * 7 + 5) % 61}`);
      const sorted = [...keys].sort().map((key) => `"${key}":"${key}"`);
      expect(canonicalJson(Object.fromEntries(keys.map((key) => [key, key])))).toBe(`{${sorted.join(',')}}`);
    }
  });

  it('does not depend on the order of members', () => {
    fc.assert(
      fc.property(json, (value) => expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))),
    );
  });

  it('reads back as the same data', () => {
    fc.assert(
      fc.property(json, (value) =>
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('tells different data apart', () => {
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }));
    expect(canonicalJson(['a', 'b'])).not.toBe(canonicalJson(['b', 'a']));
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}));
  });

  it.each([
    ['a fraction', 0.1],
    ['NaN', NaN],
    ['a bigint', 1n],
    ['a function', () => 0],
    ['a symbol', Symbol('s')],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });

  it('refuses objects that are not plain data, which would all look alike', () => {
    expect(() => canonicalJson({ at: new Date(0) })).toThrow(TypeError);
    expect(() => canonicalJson(new Map([['a', 1]]))).toThrow(TypeError);
  });
});
