import { describe, expect, it } from '@jest/globals';
import type { ScenarioEvent, ScenarioSubscription } from '@tallylink/connector-testing';
import { smallScenario } from '../testing/small-scenario.js';
import { testSandbox } from '../testing/test-world.js';
import { linesOfMonth } from '../testing/wire-invoices.js';

const raise: ScenarioEvent = { kind: 'units', day: '2026-10-12', units: '28' };
const lower: ScenarioEvent = { kind: 'units', day: '2026-10-21', units: '7' };
const october = (subscription: Partial<ScenarioSubscription>, now = '2026-11-02T08:00:00Z') => {
  const sandbox = testSandbox(smallScenario([subscription]));
  sandbox.setNow(now);
  return linesOfMonth(sandbox, '2026-10');
};
const line = (units: number, unitPrice: number, total: number, days: string) => ({
  units,
  unitPrice,
  total,
  days,
});
const full25 = line(25, 4.1, 102.5, '2026-10-01..2026-10-31');

describe('a change inside a cycle', () => {
  it('2: three more from the 12th cost 4.10 × 20/31, rounded before × 3', () => {
    expect(october({ events: [raise] })).toEqual([full25, line(3, 2.65, 7.95, '2026-10-12..2026-10-31')]);
  });

  it('2b: a cycle from the 15th prorates over its own 30 days', () => {
    expect(october({ activated: '2026-07-15', events: [raise] })).toEqual([
      line(3, 0.41, 1.23, '2026-10-12..2026-10-14'),
      line(28, 4.1, 114.8, '2026-10-15..2026-11-14'),
    ]);
  });

  it('2c and 2c′: held to the billing day, the part comes with the next cycle', () => {
    const held = { partials: 'billing-day', events: [raise] } as const;
    expect(october(held, '2026-10-20T08:00:00Z')).toEqual([full25]);
    expect(october(held)).toEqual([full25, line(3, 2.65, 7.95, '2026-10-12..2026-10-31')]);
  });

  it('2d: the rule Whole charges the whole price for the part', () => {
    expect(october({ chargeRule: 'whole', events: [raise] })[1]).toEqual(
      line(3, 4.1, 12.3, '2026-10-12..2026-10-31'),
    );
  });

  it('2e: a new price counts for the part at once, for all units from the next cycle', () => {
    const sandbox = testSandbox(smallScenario([{ events: [{ ...raise, unitPrice: '4.30' }] }]));
    expect(linesOfMonth(sandbox, '2026-10')[1]).toEqual(line(3, 2.77, 8.31, '2026-10-12..2026-10-31'));
    expect(linesOfMonth(sandbox, '2026-11')).toEqual([line(28, 4.3, 120.4, '2026-11-01..2026-11-30')]);
  });

  it('3: three fewer are credited with positive numbers on a credit note', () => {
    expect(october({ units: '10', events: [lower] })).toEqual([
      line(10, 4.1, 41, '2026-10-01..2026-10-31'),
      line(-3, 1.45, -4.35, '2026-10-21..2026-10-31'),
    ]);
  });

  it('3b: or all are credited and the rest is billed again', () => {
    const lines = october({ units: '10', decrease: 'credit-and-rebill', events: [lower] }).slice(1);
    expect(lines).toContainEqual(line(-10, 1.45, -14.5, '2026-10-21..2026-10-31'));
    expect(lines).toContainEqual(line(7, 1.45, 10.15, '2026-10-21..2026-10-31'));
    expect(lines).toHaveLength(2);
  });

  it('3b by switch: the style of all decreases can be turned', () => {
    const sandbox = testSandbox(smallScenario([{ units: '10', events: [lower] }]));
    sandbox.setSwitch('decreaseCredits', 'credit-and-rebill');
    expect(linesOfMonth(sandbox, '2026-10')).toContainEqual(line(-10, 1.45, -14.5, '2026-10-21..2026-10-31'));
  });

  it('3d: added and returned on one day is a line and its mirror', () => {
    const back: ScenarioEvent = { kind: 'units', day: '2026-10-12', units: '25' };
    const lines = october({ events: [raise, back] });
    expect(lines.map((one) => one.total)).toEqual([102.5, 7.95, -7.95]);
  });

  it('3e: without a credit the units stay charged to the end of the cycle', () => {
    const sandbox = testSandbox(smallScenario([{ units: '10', events: [{ ...lower, credit: false }] }]));
    expect(linesOfMonth(sandbox, '2026-10')).toEqual([line(10, 4.1, 41, '2026-10-01..2026-10-31')]);
    expect(linesOfMonth(sandbox, '2026-11')).toEqual([line(7, 4.1, 28.7, '2026-11-01..2026-11-30')]);
  });

  it('takes units off the latest charge first, at its own price', () => {
    const dearer = { ...raise, unitPrice: '4.30' };
    const lines = october({ events: [dearer, { kind: 'units', day: '2026-10-21', units: '24' }] });
    // 3 at 4.30 × 11/31 = 1.5258, then 1 at 4.10 × 11/31 = 1.4548.
    expect(lines.slice(2).map((one) => [one.units, one.unitPrice])).toEqual([
      [-3, 1.53],
      [-1, 1.45],
    ]);
  });

  it('held to the billing day, a decrease waits too, but a cancellation is credited at once', () => {
    const held = (event: ScenarioEvent) =>
      october({ units: '10', partials: 'billing-day', events: [event] }, '2026-10-25T08:00:00Z').map(
        (one) => one.total,
      );
    expect(held(lower)).toEqual([41]);
    expect(held({ kind: 'cancel', day: '2026-10-18', credit: true })).toEqual([41, -18.5]);
  });

  it('35: another product is a credit of the old one and a charge of the new one', () => {
    const suite = {
      kind: 'product',
      day: '2026-10-15',
      productId: '0e2d5f6c-7f7b-4c58-b0c0-6a6f3f6d1e01',
    } as const;
    // 4.10 × 17/31 = 2.2483…
    expect(
      october({ units: '10', events: [suite] })
        .slice(1)
        .map((one) => one.total)
        .sort(),
    ).toEqual([-22.5, 22.5]);
  });
});

describe('issued in arrears', () => {
  it('shows the same days and money after the cycle, without any credit', () => {
    const arrears = { issue: 'arrears', units: '10', events: [lower] } as const;
    expect(october(arrears, '2026-10-31T18:00:00Z')).toEqual([]);
    // 10 for 20 days and 7 for 11 days: 7 all month and 3 for 20 days; 4.10 × 20/31 = 2.6452.
    expect(october(arrears)).toEqual([
      line(3, 2.65, 7.95, '2026-10-01..2026-10-20'),
      line(7, 4.1, 28.7, '2026-10-01..2026-10-31'),
    ]);
  });
});

describe('issued before its cycle', () => {
  it('is not issued when the end is known by then', () => {
    const ends = { issueDaysBefore: 5, events: [{ kind: 'cancel-at-end', day: '2026-10-20' }] } as const;
    expect(linesOfMonth(testSandbox(smallScenario([ends])), '2026-11')).toEqual([]);
    const late = { issueDaysBefore: 5, events: [{ kind: 'cancel-at-end', day: '2026-10-29' }] } as const;
    expect(linesOfMonth(testSandbox(smallScenario([late])), '2026-11')).toHaveLength(1);
  });

  it('is there days ahead, and a change in between is charged for both cycles', () => {
    const early = {
      issueDaysBefore: 5,
      events: [{ kind: 'units', day: '2026-10-29', units: '28' }],
    } as const;
    const sandbox = testSandbox(smallScenario([early]));
    sandbox.setNow('2026-10-30T12:00:00Z');
    expect(linesOfMonth(sandbox, '2026-11')).toEqual([
      line(25, 4.1, 102.5, '2026-11-01..2026-11-30'),
      line(3, 4.1, 12.3, '2026-11-01..2026-11-30'),
    ]);
    // 4.10 × 3/31 = 0.3968
    expect(linesOfMonth(sandbox, '2026-10')).toEqual([full25, line(3, 0.4, 1.2, '2026-10-29..2026-10-31')]);
  });
});
