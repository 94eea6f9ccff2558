import {
  addDays,
  compareDecimals,
  holdsDay,
  openUnitsOn,
  sumMoney,
  type BillingLine,
  type TargetState,
} from '@tallylink/billing-model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LinkPolicies } from '../index.js';
import { line, play, target } from './case-fixture.js';
import { ModelTarget } from './model-target.js';

const units = fc.integer({ min: 1, max: 30 }).map(String);
const october = fc.integer({ min: 2, max: 31 });
const changes = fc.uniqueArray(fc.tuple(october, units), { maxLength: 4, selector: ([day]) => day });
const stepText = ([opening, later]: [string, [number, string][]]): string =>
  [opening, ...[...later].sort(([a], [b]) => a - b).map(([day, count]) => `${count}@${day}`)].join(', ');
const timeline = fc.tuple(units, changes).map(stepText);

interface Month {
  readonly source: string;
  readonly actual: string;
  readonly anchor: number;
  readonly posted: boolean;
  readonly used: readonly number[];
  readonly effective: LinkPolicies['effective'];
}

const month = (actual: fc.Arbitrary<string>): fc.Arbitrary<Month> =>
  fc.record({
    source: timeline,
    actual,
    anchor: fc.constantFrom(1, 15, 28, 31),
    posted: fc.boolean(),
    used: fc.uniqueArray(october, { maxLength: 4 }),
    effective: fc.constantFrom('exact', 'next-period', 'increase-exact'),
  });

const day = (number: number): string => `2026-10-${String(number).padStart(2, '0')}`;

function world({ source, actual, anchor, posted, used }: Month): {
  lines: BillingLine[];
  target: TargetState;
} {
  const state = target({
    units: actual,
    contract: `2026-01-${String(anchor).padStart(2, '0')} 2028-01-01`,
    ...(posted ? { postedBefore: '2026-10-02' } : {}),
    usedDays: used.map(day),
  });
  return { lines: [line({ units: source })], target: state };
}

function applied(one: Month) {
  const { lines, target: state } = world(one);
  const result = play({ lines, target: state, policies: { effective: one.effective } });
  const model = new ModelTarget(state.agreements[0]!, state.lines[0]!, '2027-01-31');
  result.plan.operations.forEach((operation) => model.apply(operation));
  const last =
    result.plan.operations
      .map((operation) => ('effectiveDate' in operation ? operation.effectiveDate : ''))
      .sort()
      .at(-1) ?? '';
  const desired = lines[0]!.units.steps;
  return { result, model, desired, end: last > '2026-11-01' ? last : '2026-11-01' };
}

const days = Array.from({ length: 31 }, (_, i) => day(i + 1));
const RUNS = { numRuns: 200 };

describe('any month', () => {
  it('equal sides give no change, whatever the policy and whatever is posted', () => {
    fc.assert(
      fc.property(month(units), (one) => {
        const opening = one.source.split(', ')[0]!;
        const same = { ...one, source: opening, actual: opening };
        const { result } = applied(same);
        expect(result.operations).toEqual([]);
        expect(result.leftovers).toEqual([]);
        expect(result.findings).toEqual(['match']);
      }),
      RUNS,
    );
  });

  it('after the plan the target has the source’s units on every day that is not named, and closes with them', () => {
    fc.assert(
      fc.property(month(units), (one) => {
        const { result, model, desired, end } = applied(one);
        const named = (date: string): boolean =>
          result.plan.leftovers.some((leftover) => holdsDay(leftover.period, date));
        const wrong = days.filter(
          (date) => !named(date) && model.unitsOn(date) !== openUnitsOn(desired, date),
        );
        expect(wrong).toEqual([]);
        expect(model.unitsOn(end)).toBe(openUnitsOn(desired, end));
      }),
      RUNS,
    );
  });

  it('what is named really differs, by the units that are said', () => {
    fc.assert(
      fc.property(month(timeline), (one) => {
        const { result, model, desired } = applied(one);
        for (const { period, units: named } of result.plan.leftovers) {
          for (let date = period.start; date < period.endExclusive; date = addDays(date, 1)) {
            expect(+openUnitsOn(desired, date) - +model.unitsOn(date)).toBe(+named);
          }
        }
      }),
      RUNS,
    );
  });

  it('what is named as unbilled is exactly what is offered to be charged once', () => {
    fc.assert(
      fc.property(month(timeline), (one) => {
        const { result } = applied(one);
        const unbilled = result.plan.leftovers.flatMap(({ money }) =>
          money && !money.amount.startsWith('-') ? [money] : [],
        );
        const offered = result.plan.offers.flatMap(({ kind, money }) =>
          kind === 'charge-once' && money ? [money] : [],
        );
        expect(sumMoney(offered, 'EUR')).toEqual(sumMoney(unbilled, 'EUR'));
      }),
      RUNS,
    );
  });

  it('the exact policy reaches the source on every day when all days are free', () => {
    fc.assert(
      fc.property(month(units), (one) => {
        const { result, model, desired } = applied({ ...one, effective: 'exact', used: [], posted: false });
        expect(days.filter((date) => model.unitsOn(date) !== openUnitsOn(desired, date))).toEqual([]);
        expect(result.leftovers).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the increase-exact policy never bills less than the source on a day that it may change', () => {
    fc.assert(
      fc.property(month(units), (one) => {
        const { model, desired } = applied({ ...one, effective: 'increase-exact', used: [], posted: false });
        const less = days.filter(
          (date) => compareDecimals(model.unitsOn(date), openUnitsOn(desired, date)) < 0,
        );
        expect(less).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a second plan over the result plans nothing', () => {
    fc.assert(
      fc.property(month(units), (one) => {
        const { lines, target: state } = world(one);
        const first = play({ lines, target: state, policies: { effective: one.effective } });
        const steps = [...state.lines[0]!.steps];
        for (const operation of first.plan.operations) {
          if (operation.kind === 'change-line')
            steps.push({ ...steps[0]!, ...operation.after, day: operation.effectiveDate });
        }
        steps.sort((a, b) => (a.day < b.day ? -1 : 1));
        const journal = first.plan.operations.flatMap((operation) =>
          'effectiveDate' in operation ? [operation.effectiveDate] : [],
        );
        const after = { ...state, lines: [{ ...state.lines[0]!, steps }] };
        const lastApplied = [{ agreementLineId: 'al1', days: journal, steps: [] }];
        const second = play({ lines, target: after, policies: { effective: one.effective }, lastApplied });
        expect(second.operations).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the order of the rows does not matter', () => {
    const rows = fc.array(timeline, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(rows, units, (sources, actual) => {
        const lines = sources.map((source, i) =>
          line({ id: String(i + 1), units: source, cost: `${i + 3}.10` }),
        );
        const state = target({ units: actual });
        const plan = play({ lines, target: state }).plan;
        const reversed = play({ lines: [...lines].reverse(), target: state }).plan;
        expect(reversed.hash).toBe(plan.hash);
        expect(reversed.customers).toEqual(plan.customers);
      }),
      RUNS,
    );
  });
});
