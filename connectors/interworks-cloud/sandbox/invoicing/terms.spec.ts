import { describe, expect, it } from '@jest/globals';
import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { smallScenario, SUITE } from '../testing/small-scenario.js';
import { testSandbox } from '../testing/test-world.js';
import { linesOfMonth } from '../testing/wire-invoices.js';

const raise = { kind: 'units', day: '2026-10-12', units: '15' } as const;
const suite = (more: Partial<ScenarioSubscription>) =>
  testSandbox(smallScenario([{ productId: SUITE, units: '12', termMonths: 12, ...more }]));

describe('terms and plans', () => {
  it('6 and 6b: an instalment covers a month, and a part of it is a part of the month', () => {
    const sandbox = suite({
      instalmentMonths: 1,
      unitPrice: '10.40',
      activated: '2026-02-01',
      events: [raise],
    });
    expect(linesOfMonth(sandbox, '2026-10')).toEqual([
      { units: 12, unitPrice: 10.4, total: 124.8, days: '2026-10-01..2026-10-31' },
      { units: 3, unitPrice: 6.71, total: 20.13, days: '2026-10-12..2026-10-31' },
    ]);
    const { data } = sandbox.get('/api/subscriptions') as { data: { id: string }[] };
    expect(data[0]).toMatchObject({
      unit: { name: 'Annually' },
      subscriptionAmount: 1872,
      startDate: '2026-02-01T00:00:00+02:00',
      endDate: '2027-01-31T00:00:00+02:00',
    });
    expect(sandbox.get(`/api/subscriptions/${data[0]!.id}/currentInstallmentplan`)).toMatchObject({
      installments: 12,
      installmentsFrequency: 1,
    });
  });

  it('7c: a term paid at once is one line, and more units pay for the rest of its 365 days', () => {
    const sandbox = suite({ unitPrice: '124.80', activated: '2026-03-01', events: [raise] });
    expect(linesOfMonth(sandbox, '2026-03')).toEqual([
      { units: 12, unitPrice: 124.8, total: 1497.6, days: '2026-03-01..2027-02-28' },
    ]);
    expect(linesOfMonth(sandbox, '2026-10')).toEqual([
      { units: 3, unitPrice: 47.87, total: 143.61, days: '2026-10-12..2027-02-28' },
    ]);
  });

  it('36: an anchor on the 31st is clamped and comes back', () => {
    const sandbox = testSandbox(smallScenario([{ activated: '2026-07-31', anchorDay: 31 }]));
    const days = ['08', '09', '10']
      .flatMap((month) => linesOfMonth(sandbox, `2026-${month}`))
      .map((one) => one.days);
    expect(days).toEqual(['2026-08-31..2026-09-29', '2026-09-30..2026-10-30', '2026-10-31..2026-11-29']);
  });

  it('a start between two anchor days is a part of the cycle before', () => {
    const sandbox = testSandbox(smallScenario([{ units: '10', activated: '2026-10-12', anchorDay: 1 }]));
    expect(linesOfMonth(sandbox, '2026-10')).toEqual([
      { units: 10, unitPrice: 2.65, total: 26.5, days: '2026-10-12..2026-10-31' },
    ]);
    expect(linesOfMonth(sandbox, '2026-11')).toHaveLength(1);
  });

  it('days before the first anchor belong to the first term of a plan', () => {
    const sandbox = suite({ instalmentMonths: 1, unitPrice: '10.40', activated: '2026-09-17', anchorDay: 1 });
    const { data } = sandbox.get('/api/subscriptions') as { data: unknown[] };
    expect(data[0]).toMatchObject({
      startDate: '2026-09-17T00:00:00+03:00',
      endDate: '2027-09-30T00:00:00+03:00',
    });
    // 10.40 × 14/30 = 4.8533
    expect(linesOfMonth(sandbox, '2026-09')).toEqual([
      { units: 12, unitPrice: 4.85, total: 58.2, days: '2026-09-17..2026-09-30' },
    ]);
  });

  it('21b: a trial is free to its last day, then paid for the rest of the cycle', () => {
    const sandbox = testSandbox(
      smallScenario([{ units: '5', activated: '2026-10-01', trialUntil: '2026-10-11' }]),
    );
    expect(linesOfMonth(sandbox, '2026-10')).toEqual([
      { units: 5, unitPrice: 0, total: 0, days: '2026-10-01..2026-10-11' },
      { units: 5, unitPrice: 2.65, total: 13.25, days: '2026-10-12..2026-10-31' },
    ]);
    sandbox.setNow('2026-10-11T18:00:00Z');
    expect((sandbox.get('/api/subscriptions') as { data: unknown[] }).data[0]).toMatchObject({
      isTrial: true,
    });
    expect(linesOfMonth(sandbox, '2026-10')).toHaveLength(1);
  });

  it('16: a price changes for the cycle that starts on its day, never inside one', () => {
    const events = [{ kind: 'price', day: '2026-10-15', unitPrice: '4.30' }] as const;
    const sandbox = testSandbox(smallScenario([{ events }]));
    expect(linesOfMonth(sandbox, '2026-10').map((one) => one.unitPrice)).toEqual([4.1]);
    expect(linesOfMonth(sandbox, '2026-11').map((one) => one.unitPrice)).toEqual([4.3]);
  });
});
