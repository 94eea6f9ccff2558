import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Adoption, LinkPolicies } from '../index.js';
import { line, play, target } from './case-fixture.js';
import { ModelTarget } from './model-target.js';

/** Several subscriptions into one contract service, with units that a person adopted. */
interface Shared {
  readonly sources: readonly { readonly opening: number; readonly later: number; readonly on: number }[];
  readonly offsets: readonly { readonly units: number; readonly from: number }[];
  readonly actual: number;
  readonly anchor: number;
  readonly postedBefore: string;
  readonly used: readonly number[];
  readonly effective: LinkPolicies['effective'];
}

const day = (number: number): string => `2026-10-${String(number).padStart(2, '0')}`;
const ofMonth = fc.integer({ min: 2, max: 31 });
const units = fc.integer({ min: 1, max: 20 });
const shared: fc.Arbitrary<Shared> = fc.record({
  sources: fc.array(fc.record({ opening: units, later: units, on: ofMonth }), { minLength: 1, maxLength: 3 }),
  offsets: fc.array(fc.record({ units: fc.integer({ min: 0, max: 5 }), from: ofMonth }), { maxLength: 2 }),
  actual: fc.integer({ min: 1, max: 60 }),
  anchor: fc.constantFrom(1, 15, 28, 31),
  postedBefore: fc.constantFrom('2026-09-01', '2026-10-02', '2026-10-16'),
  used: fc.uniqueArray(ofMonth, { maxLength: 4 }),
  effective: fc.constantFrom('exact', 'next-period', 'increase-exact'),
});

/** What the target should bill on a day, added up with whole numbers that the engine knows nothing of. */
function wanted({ sources, offsets }: Shared, date: string): number {
  const billed = sources.map(({ opening, later, on }) => (date < day(on) ? opening : later));
  const adopted = offsets.map((one) => (date < day(one.from) ? 0 : one.units));
  return [...billed, ...adopted].reduce((sum, one) => sum + one, 0);
}

function applied(one: Shared) {
  const state = target({
    units: String(one.actual),
    contract: `2026-01-${String(one.anchor).padStart(2, '0')} 2028-01-01`,
    postedBefore: one.postedBefore,
    usedDays: one.used.map(day),
  });
  const lines = one.sources.map(({ opening, later, on }, i) =>
    line({ id: String(i + 1), units: `${opening}, ${later}@${on}` }),
  );
  const adoptions = one.offsets.map((offset): Adoption => ({
    agreementLineId: 'al1',
    from: day(offset.from),
    units: String(offset.units),
    reason: 'agreed',
    by: 'clerk',
    at: '2026-11-02',
  }));
  const result = play({ lines, target: state, adoptions, policies: { effective: one.effective } });
  const model = new ModelTarget(state.agreements[0]!, state.lines[0]!, '2027-02-28');
  result.plan.operations.forEach((operation) => model.apply(operation));
  return { plan: result.plan, model };
}

const days = Array.from({ length: 31 }, (_, i) => day(i + 1));
const RUNS = { numRuns: 150 };

describe('several lines and adopted units on one agreement line', () => {
  it('are reached by the plan on every day that is not named, with reason and money, and at the end always', () => {
    fc.assert(
      fc.property(shared, (one) => {
        const { plan, model } = applied(one);
        const leftoverOn = (date: string) =>
          plan.leftovers.find(({ period }) => period.start <= date && date < period.endExclusive);
        const differs = days.filter((date) => +model.unitsOn(date) !== wanted(one, date));
        expect(differs.filter((date) => leftoverOn(date) === undefined)).toEqual([]);
        for (const date of differs) {
          expect(+leftoverOn(date)!.units).toBe(wanted(one, date) - +model.unitsOn(date));
          expect(leftoverOn(date)!.sentence).toContain('because');
          expect(leftoverOn(date)!.money?.currency).toBe('EUR');
        }
        expect(+model.unitsOn('2027-02-28')).toBe(wanted(one, '2026-10-31'));
      }),
      RUNS,
    );
  });

  it('need nothing once the target has them on every day', () => {
    fc.assert(
      fc.property(shared, (one) => {
        const level = wanted({ ...one, offsets: [] }, day(1));
        const flat = { ...one, offsets: [], actual: level };
        const same = {
          ...flat,
          sources: one.sources.map((source) => ({ ...source, later: source.opening })),
        };
        const { plan } = applied(same);
        expect([plan.operations, plan.leftovers, plan.customers]).toEqual([[], [], []]);
      }),
      RUNS,
    );
  });
});
