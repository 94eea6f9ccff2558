import { describe, expect, it } from '@jest/globals';
import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { smallScenario } from '../testing/small-scenario.js';
import { testSandbox, type TestSandbox } from '../testing/test-world.js';
import { linesOfMonth } from '../testing/wire-invoices.js';

const ten = (more: Partial<ScenarioSubscription>): TestSandbox =>
  testSandbox(smallScenario([{ units: '10', ...more }]));
const first = (sandbox: TestSandbox): Record<string, unknown> =>
  (sandbox.get('/api/subscriptions') as { data: Record<string, unknown>[] }).data[0]!;
const totals = (sandbox: TestSandbox, month: string): number[] =>
  linesOfMonth(sandbox, month).map((one) => one.total);

describe('the end of a subscription', () => {
  it('5a: cancelled at once with a credit', () => {
    const sandbox = ten({ events: [{ kind: 'cancel', day: '2026-10-18', credit: true }] });
    expect(linesOfMonth(sandbox, '2026-10')[1]).toEqual({
      units: -10,
      unitPrice: 1.85,
      total: -18.5,
      days: '2026-10-18..2026-10-31',
    });
    expect(totals(sandbox, '2026-11')).toEqual([]);
    expect(first(sandbox)).toMatchObject({ status: 'Cancelled', quantity: 10 });
  });

  it('5b: pending to the end of the term, then cancelled', () => {
    const sandbox = ten({ events: [{ kind: 'cancel-at-end', day: '2026-10-08' }] });
    sandbox.setNow('2026-10-20T08:00:00Z');
    expect(first(sandbox)).toMatchObject({
      status: 'PendingCancellation',
      automaticRenewal: false,
      endDate: '2026-10-31T00:00:00+02:00',
    });
    sandbox.setNow('2026-11-02T08:00:00Z');
    expect(first(sandbox)).toMatchObject({ status: 'Cancelled', endDate: '2026-10-31T00:00:00+02:00' });
    expect([totals(sandbox, '2026-10'), totals(sandbox, '2026-11')]).toEqual([[41], []]);
  });

  it('5b on a plan: instalments go on to the end of the annual term', () => {
    const sandbox = ten({
      termMonths: 12,
      instalmentMonths: 1,
      activated: '2026-02-01',
      events: [{ kind: 'cancel-at-end', day: '2026-10-08' }],
    });
    sandbox.setNow('2027-02-10T08:00:00Z');
    expect([totals(sandbox, '2027-01'), totals(sandbox, '2027-02')]).toEqual([[41], []]);
  });

  it('5c: cancelled without a credit', () => {
    const sandbox = ten({ events: [{ kind: 'cancel', day: '2026-10-18', credit: false }] });
    expect([totals(sandbox, '2026-10'), totals(sandbox, '2026-11')]).toEqual([[41], []]);
    expect(first(sandbox)).toMatchObject({ status: 'Cancelled' });
  });

  it('5d: cancelled and bought again inside one cycle', () => {
    const again = { kind: 'reactivate', day: '2026-10-20', units: '10' } as const;
    const sandbox = ten({ events: [{ kind: 'cancel', day: '2026-10-10', credit: true }, again] });
    expect(totals(sandbox, '2026-10')).toEqual([41, -29.1, 15.9]);
    expect(totals(sandbox, '2026-11')).toEqual([41]);
    expect(first(sandbox)).toMatchObject({ status: 'Active' });
  });

  it('comes back in a later cycle, for the rest of that one', () => {
    const again = { kind: 'reactivate', day: '2026-10-20', units: '10' } as const;
    const sandbox = ten({ events: [{ kind: 'cancel', day: '2026-08-10', credit: true }, again] });
    expect(totals(sandbox, '2026-09')).toEqual([]);
    expect(totals(sandbox, '2026-10')).toEqual([15.9]);
    expect(totals(sandbox, '2026-11')).toEqual([41]);
  });

  it('a cancellation that is taken back leaves no gap', () => {
    const back = { kind: 'reactivate', day: '2026-10-20', units: '10' } as const;
    const sandbox = ten({ events: [{ kind: 'cancel-at-end', day: '2026-10-08' }, back] });
    expect([totals(sandbox, '2026-10'), totals(sandbox, '2026-11')]).toEqual([[41], [41]]);
  });

  it('31: suspended, the lines go on', () => {
    const sandbox = ten({ events: [{ kind: 'suspend', day: '2026-10-14' }] });
    expect(totals(sandbox, '2026-11')).toEqual([41]);
    expect(first(sandbox)).toMatchObject({ status: 'Suspended' });
  });
});
