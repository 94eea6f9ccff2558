import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addDecimals,
  addTimelines,
  BASES,
  changeDays,
  closingUnits,
  constantTimeline,
  diffTimelines,
  equalDecimals,
  holdsDay,
  lastDay,
  mergeSteps,
  monthPeriod,
  openingUnits,
  periodDays,
  stepOn,
  subtractDecimals,
  unitsOn,
  weakerBasis,
  type UnitsTimeline,
} from './index.js';

const october = monthPeriod('2026-10');
const everyDay = Array.from({ length: periodDays(october) }, (_, i) => addDays(october.start, i));

/** A timeline of October from units on some days. */
const timelines = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 30 }),
      units: fc.integer({ min: 0, max: 6 }),
      basis: fc.constantFrom(...BASES),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((drawn): UnitsTimeline => {
    const byDay = new Map(drawn.map((step) => [step.day, step]));
    const [first] = drawn;
    if (!byDay.has(0)) byDay.set(0, { ...first!, day: 0 });
    const steps = [...byDay.values()].sort((a, b) => a.day - b.day);
    return {
      period: october,
      steps: mergeSteps(
        steps.map((step) => ({ ...step, day: addDays(october.start, step.day), units: String(step.units) })),
      ),
    };
  });

const twelfth: UnitsTimeline = {
  period: october,
  steps: [
    { day: '2026-10-01', units: '25', basis: 'settled' },
    { day: '2026-10-12', units: '28', basis: 'provisional' },
  ],
};

describe('reading a timeline', () => {
  it('finds the units of a day, and the first and last', () => {
    expect(
      ['2026-10-01', '2026-10-11', '2026-10-12', '2026-10-31'].map((day) => unitsOn(twelfth, day)),
    ).toEqual(['25', '25', '28', '28']);
    expect([openingUnits(twelfth), closingUnits(twelfth), changeDays(twelfth)]).toEqual([
      '25',
      '28',
      ['2026-10-12'],
    ]);
    expect(lastDay(october)).toBe('2026-10-31');
  });

  it('is 0 when there are no steps', () => {
    const empty = { period: october, steps: [] };
    expect([
      unitsOn(empty, '2026-10-05'),
      openingUnits(empty),
      closingUnits(empty),
      stepOn([], '2026-10-05'),
    ]).toEqual(['0', '0', '0', undefined]);
  });

  it('does not take a change of the basis for a change of units', () => {
    const steps = [
      { day: '2026-10-01', units: '5', basis: 'settled' as const },
      { day: '2026-10-20', units: '5.0', basis: 'assumed' as const },
    ];
    expect(changeDays({ period: october, steps })).toEqual([]);
  });
});

describe('the weaker basis', () => {
  it('is the later in the order settled, provisional, derived, assumed', () => {
    expect(weakerBasis('settled', 'assumed')).toBe('assumed');
    expect(weakerBasis('derived', 'provisional')).toBe('derived');
  });
});

describe('adding timelines', () => {
  it('adds day by day and takes the weakest basis', () => {
    fc.assert(
      fc.property(fc.array(timelines, { maxLength: 4 }), (parts) => {
        const sum = addTimelines(october, parts);
        for (const day of everyDay) {
          const expected = parts.reduce((total, part) => addDecimals(total, unitsOn(part, day)), '0');
          expect(unitsOn(sum, day)).toBe(expected);
          const bases = parts.map((part) => stepOn(part.steps, day)!.basis);
          expect(stepOn(sum.steps, day)!.basis).toBe(bases.reduce(weakerBasis, 'settled'));
        }
      }),
    );
  });

  it('keeps the invariants of a timeline', () => {
    fc.assert(
      fc.property(fc.array(timelines, { maxLength: 4 }), (parts) => {
        const { steps } = addTimelines(october, parts);
        expect(steps[0]?.day).toBe(october.start);
        expect(steps.map((step) => step.day)).toEqual([...new Set(steps.map((step) => step.day))].sort());
        expect(steps.every((step) => holdsDay(october, step.day))).toBe(true);
        expect(mergeSteps(steps)).toEqual(steps);
      }),
    );
  });
});

describe('comparing timelines', () => {
  it('finds case 2: three units missing from the 12th on', () => {
    expect(diffTimelines(october, twelfth, constantTimeline(october, '25'))).toEqual([
      { period: { start: '2026-10-12', endExclusive: '2026-11-01' }, difference: '3' },
    ]);
  });

  it('of a timeline with itself finds nothing', () => {
    fc.assert(
      fc.property(timelines, (timeline) => expect(diffTimelines(october, timeline, timeline)).toEqual([])),
    );
  });

  it('names each different day once, with its difference, and no other day', () => {
    fc.assert(
      fc.property(timelines, timelines, (a, b) => {
        const found = diffTimelines(october, a, b);
        for (const day of everyDay) {
          const stretches = found.filter((stretch) => holdsDay(stretch.period, day));
          const difference = subtractDecimals(unitsOn(a, day), unitsOn(b, day));
          expect(stretches.map((stretch) => stretch.difference)).toEqual(
            equalDecimals(difference, '0') ? [] : [difference],
          );
        }
      }),
    );
  });
});
