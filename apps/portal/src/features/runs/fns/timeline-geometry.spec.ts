import { describe, expect, it } from '@jest/globals';
import { daysOfMonth, placeSteps, stepPath, unitLevels } from './timeline-geometry';

const box = { width: 310, height: 40 };
const source = [
  { day: '2026-10-01', units: '25' },
  { day: '2026-10-12', units: '28' },
];

describe('timeline geometry', () => {
  it('knows the days of a month from its text', () => {
    expect(['2026-10', '2026-02', '2028-02', '2026-11'].map(daysOfMonth)).toEqual([31, 28, 29, 30]);
  });

  it('gives equal units of both sides one height', () => {
    expect(unitLevels([source, [{ day: '2026-10-01', units: '25.0' }]])).toHaveLength(2);
    expect(
      unitLevels([
        [
          { day: 'x', units: '100' },
          { day: 'y', units: '9' },
        ],
      ]),
    ).toEqual(['9', '100']);
  });

  it('puts a step on its day', () => {
    const placed = placeSteps(source, '2026-10', ['25', '28'], box);
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [0, 40],
      [110, 0],
    ]);
    expect(stepPath(placed, box.width)).toBe('M0 40 H110 V0 H310');
  });

  it('folds what began before the month into its first day, and leaves later steps out', () => {
    const steps = [
      { day: '2026-08-01', units: '20' },
      { day: '2026-09-15', units: '25' },
      { day: '2026-11-01', units: '30' },
    ];
    expect(placeSteps(steps, '2026-10', ['25'], box)).toMatchObject([{ units: '25', x: 0 }]);
  });
});
