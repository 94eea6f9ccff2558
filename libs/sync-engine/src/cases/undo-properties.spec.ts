import { addDays, openUnitsOn } from '@tallylink/billing-model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { line, play, target } from './case-fixture.js';
import { ModelTarget } from './model-target.js';
import { afterWrites, isNamed, postedBefore, undo } from './undo-fixture.js';

const units = fc.integer({ min: 1, max: 30 }).map(String);
const october = fc.integer({ min: 2, max: 31 });
const changes = fc.uniqueArray(fc.tuple(october, units), { maxLength: 4, selector: ([day]) => day });
const timeline = fc
  .tuple(units, changes)
  .map(([opening, later]) =>
    [opening, ...[...later].sort(([a], [b]) => a - b).map(([day, count]) => `${count}@${day}`)].join(', '),
  );
const LAST = '2027-01-31';
const DAYS = Array.from({ length: 123 }, (_, i) => addDays('2026-10-01', i));

const world = fc.record({
  source: timeline,
  actual: timeline,
  anchor: fc.constantFrom(1, 15, 28),
  used: fc.uniqueArray(october, { maxLength: 4 }),
  effective: fc.constantFrom('exact' as const, 'next-period' as const, 'increase-exact' as const),
  /** What the target bills between the apply and its undo. */
  posted: fc.constantFrom('2026-01-01', '2026-10-02', '2026-11-02'),
});

describe('any applied month', () => {
  it('apply, then undo: every day has its old units but those that are named, with units and money', () => {
    let changed = 0;
    fc.assert(
      fc.property(world, ({ source, actual, anchor, used, effective, posted }) => {
        const usedDays = used.map((day) => `2026-10-${String(day).padStart(2, '0')}`);
        const contract = `2026-01-${String(anchor).padStart(2, '0')} 2028-01-01`;
        const state = target({ units: actual, contract, usedDays });
        const [before] = state.lines;
        const applied = play({
          lines: [line({ units: source })],
          target: state,
          policies: { effective },
        }).plan.operations;
        const now = postedBefore(afterWrites(before!, applied), posted);
        const plan = undo({ applied, target: { ...state, lines: [now] } });
        const model = new ModelTarget(state.agreements[0]!, now, LAST);
        // Throws where the plan writes on a day that is not free, or on other units than are there.
        plan.operations.forEach((operation) => model.apply(operation));
        const old = (day: string): string => openUnitsOn(before!.steps, day);
        expect(DAYS.filter((day) => !isNamed(plan, day) && model.unitsOn(day) !== old(day))).toEqual([]);
        expect(model.unitsOn(LAST)).toBe(old(LAST));
        for (const { period, units: named, money } of plan.leftovers) {
          expect(+old(period.start) - +model.unitsOn(period.start)).toBe(+named);
          expect(money).not.toBeNull();
        }
        changed += plan.operations.length;
      }),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  it('an undo of nothing is nothing', () => {
    expect(undo({ applied: [], target: target({ units: '25' }) }).operations).toEqual([]);
  });
});
