import { describe, expect, it } from '@jest/globals';
import { lastingDifferences, openUnitsOn, type OpenSteps } from './lasting-differences.js';

const steps = (...pairs: readonly (readonly [string, string])[]): OpenSteps =>
  pairs.map(([day, units]) => ({ day: `2026-10-${day}`, units }));
const differences = (desired: OpenSteps, actual: OpenSteps): string[] =>
  lastingDifferences({
    desired,
    actual,
    days: desired.map((step) => step.day),
    untilExclusive: '2026-11-02',
  }).map(({ day, difference }) => `${difference} @${day.slice(8)}`);

describe('lasting differences', () => {
  it.each<readonly [string, OpenSteps, OpenSteps, readonly string[]]>([
    ['equal sides need nothing', steps(['01', '25']), steps(['01', '25']), []],
    ['a change on its day', steps(['01', '25'], ['12', '28']), steps(['01', '25']), ['3 @12']],
    [
      'another opening, and the change on top',
      steps(['01', '25'], ['12', '28']),
      steps(['01', '24']),
      ['1 @01', '3 @12'],
    ],
    [
      'a change that stands on a later day is not doubled',
      steps(['01', '25'], ['12', '28']),
      steps(['01', '25'], ['15', '28']),
      [],
    ],
    ['mixed signs add nothing', steps(['01', '25']), steps(['01', '24'], ['20', '26']), []],
    [
      'of a difference that grows, the part that lasts',
      steps(['01', '20']),
      steps(['01', '24'], ['20', '26']),
      ['-4 @01'],
    ],
  ])('%s', (_name, desired, actual, expected) => {
    expect(differences(desired, actual)).toEqual(expected);
  });

  it('before the first step there are 0 units', () => {
    expect(openUnitsOn(steps(['12', '10']), '2026-10-11')).toBe('0');
    expect(openUnitsOn(steps(['12', '10']), '2026-12-01')).toBe('10');
  });
});
