import { describe, expect, it } from '@jest/globals';
import type { LinkPolicies } from '../index.js';
import { line, play, target, type TargetOptions } from './case-fixture.js';

type Effective = LinkPolicies['effective'];

const CASES: readonly [string, string, Effective, TargetOptions, readonly string[], readonly string[]][] = [
  ['2, exact', '25, 28@12', 'exact', { units: '25' }, ['25 → 28 @12'], []],
  ['2, next-period', '25, 28@12', 'next-period', { units: '25' }, ['25 → 28 @2026-11-01'], ['11.42 policy']],
  ['2, increase exact', '25, 28@12', 'increase-exact', { units: '25' }, ['25 → 28 @12'], []],
  ['3, exact', '10, 7@21', 'exact', { units: '10' }, ['10 → 7 @21'], []],
  ['3, next-period', '10, 7@21', 'next-period', { units: '10' }, ['10 → 7 @2026-11-01'], ['-6.28 policy']],
  [
    '3, increase exact',
    '10, 7@21',
    'increase-exact',
    { units: '10' },
    ['10 → 7 @2026-11-01'],
    ['-6.28 policy'],
  ],
  [
    '12b, next-period',
    '25, 28@12',
    'next-period',
    { units: '25', contract: '2026-01-15 2028-01-15' },
    ['25 → 28 @15'],
    ['1.77 policy'],
  ],
  [
    '27, next-period',
    '25, 28@12',
    'next-period',
    { units: '24' },
    ['24 → 25 @1', '25 → 28 @2026-11-01'],
    ['11.42 policy'],
  ],
  ['39, exact', '25, 22@5, 27@12', 'exact', { units: '25' }, ['25 → 22 @5', '22 → 27 @12'], []],
  [
    '39, increase exact',
    '25, 22@5, 27@12',
    'increase-exact',
    { units: '25' },
    ['25 → 27 @12'],
    ['-4 policy'],
  ],
  [
    '39, next-period',
    '25, 22@5, 27@12',
    'next-period',
    { units: '25' },
    ['25 → 27 @2026-11-01'],
    ['-4 policy', '7.61 policy'],
  ],
  ['39b, exact', '25, 28@12, 26@20', 'exact', { units: '25' }, ['25 → 28 @12', '28 → 26 @20'], []],
  [
    '39b, increase exact',
    '25, 28@12, 26@20',
    'increase-exact',
    { units: '25' },
    ['25 → 28 @12', '28 → 26 @2026-11-01'],
    ['-4.57 policy'],
  ],
  ['41, next-period', '28', 'next-period', { units: '25' }, ['25 → 28 @1'], []],
  [
    '13, next-period',
    '25, 28@12',
    'next-period',
    { units: '25', postedBefore: '2026-10-02' },
    ['25 → 28 @2026-11-01'],
    ['11.42 policy'],
  ],
];

describe('policies, case by case', () => {
  it.each(CASES)('case %s', (_name, units, effective, options, operations, leftovers) => {
    const result = play({ lines: [line({ units })], target: target(options), policies: { effective } });
    expect(result.operations).toEqual(operations);
    expect(result.leftovers).toEqual(leftovers);
  });
});
