import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ScenarioEvent, ScenarioSubscription } from '@tallylink/connector-testing';
import { dayOfSerial, serialOf } from '../calendar/days.js';
import { smallScenario } from '../testing/small-scenario.js';
import { testSandbox } from '../testing/test-world.js';
import { invoicesOf } from '../testing/wire-invoices.js';

const FIRST = serialOf('2026-03-01');
const LAST = serialOf('2026-12-31');

type Change = {
  readonly kind: 'units' | 'cancel' | 'reactivate';
  readonly day: string;
  readonly units: number;
};

const change = fc.record({
  kind: fc.constantFrom<Change['kind']>('units', 'units', 'units', 'cancel', 'reactivate'),
  day: fc.integer({ min: FIRST + 40, max: LAST - 40 }).map(dayOfSerial),
  units: fc.integer({ min: 0, max: 30 }),
});

const rules = fc.record({
  anchorDay: fc.integer({ min: 1, max: 31 }),
  activated: fc.integer({ min: FIRST, max: FIRST + 35 }).map(dayOfSerial),
  issue: fc.constantFrom('advance' as const, 'arrears' as const),
  issueDaysBefore: fc.constantFrom(0, 0, 4),
  partials: fc.constantFrom('order-day' as const, 'billing-day' as const),
  decrease: fc.constantFrom('delta' as const, 'credit-and-rebill' as const),
  chargeRule: fc.constantFrom('partial' as const, 'whole' as const),
  cycle: fc.constantFrom(
    { termMonths: 1, instalmentMonths: null },
    { termMonths: 12, instalmentMonths: 1 },
    { termMonths: 3, instalmentMonths: null },
  ),
});

function eventOf({ kind, day, units }: Change): ScenarioEvent {
  return kind === 'cancel' ? { kind, day, credit: true } : { kind, day, units: String(units) };
}

/** Units of each day as the history tells them, without looking at any invoice. */
function unitsTold(activated: string, opening: number, changes: readonly Change[]): Map<string, number> {
  const told = new Map<string, number>();
  let units = opening;
  for (let serial = serialOf(activated); serial <= LAST; serial += 1) {
    const day = dayOfSerial(serial);
    for (const one of changes) if (one.day === day) units = one.kind === 'cancel' ? 0 : one.units;
    told.set(day, units);
  }
  return told;
}

/** Units of each day as the invoices charge them: debits less credits whose days hold it. */
function unitsCharged(subscription: Partial<ScenarioSubscription>): {
  days: Map<string, number>;
  untied: number;
} {
  const sandbox = testSandbox(smallScenario([subscription]));
  sandbox.setNow('2027-06-01T12:00:00Z');
  const days = new Map<string, number>();
  let untied = 0;
  for (const invoice of invoicesOf(sandbox)) {
    const sign = invoice.type.type === 'Credit' ? -1 : 1;
    const cents = invoice.items.reduce((sum, item) => sum + Math.round(item.total * 100), 0);
    if (cents !== Math.round((invoice as unknown as { totalBeforeTax: number }).totalBeforeTax * 100))
      untied += 1;
    for (const item of invoice.items) {
      const end = serialOf(item.endDate!.slice(0, 10));
      for (let serial = serialOf(item.startDate!.slice(0, 10)); serial <= end; serial += 1) {
        const day = dayOfSerial(serial);
        days.set(day, (days.get(day) ?? 0) + sign * item.quantity);
      }
    }
  }
  return { days, untied };
}

describe('whatever the rules', () => {
  it('the units that the invoices charge on a day are those of the history, and items tie to their invoice', () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 1, max: 30 }),
        fc.array(change, { maxLength: 5 }),
        ({ cycle, ...rule }, opening, changes) => {
          const ordered = [...changes].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
          const events = ordered.map(eventOf);
          const { days, untied } = unitsCharged({ ...rule, ...cycle, units: String(opening), events });
          const told = unitsTold(rule.activated, opening, ordered);
          const wrong = [...told].filter(([day, units]) => (days.get(day) ?? 0) !== units);
          expect(wrong.slice(0, 3).map(([day, units]) => [day, units, days.get(day) ?? 0])).toEqual([]);
          expect(untied).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});
