import { describe, expect, it } from '@jest/globals';
import type { SourceCharge } from '@tallylink/billing-model';
import type { WireSubscription } from '../wire.js';
import { ChargedSpans } from './charged-spans.js';
import { instalmentsOf } from './instalments.js';
import { KeptAnswers } from './kept-answers.js';
import { normalizeAddOns } from './normalize-add-ons.js';
import { normalizeSubscription } from './normalize-subscription.js';
import { termOf, unitTermsOf } from './unit-terms.js';

const wire: WireSubscription = {
  id: 's-1',
  name: 'Tern Island - Office Suite',
  status: 'PendingCancellation',
  currency: 'EUR',
  account: { id: 7, name: 'Tern Island' },
  startDate: '2025-11-01T00:00:00+02:00',
  endDate: '2026-10-31T23:59:00+02:00',
  activationDate: '2025-11-01T09:12:44.31+02:00',
  automaticRenewal: false,
  isUsageBased: false,
  isTrial: false,
  product: { id: 'p-1', name: 'Office Suite', code: 'OS' },
  unit: { id: 'U-12', name: 'Jährlich' },
  quantity: 12,
  subscriptionAmount: 1497.6,
  updatedAt: '2026-03-01T03:04:10.123+02:00',
};
const units = unitTermsOf([
  {
    isRecurringChargeUnit: true,
    units: [
      {
        id: 'u-12',
        name: 'Jährlich',
        type: 'UserDefined',
        billingCycleDuration: 1,
        billingCycleUnitType: 'Year',
      },
      {
        id: 'u-3',
        name: 'Vierteljahr',
        type: 'UserDefined',
        billingCycleDuration: 3,
        billingCycleUnitType: 'Month',
      },
    ],
  },
  { isRecurringChargeUnit: false, units: [{ id: 'u-9', name: 'Einmal', type: 'SetupFee' }] },
]);

describe('a subscription', () => {
  it('is read with its term, its unit by definition and its days as written', () => {
    expect(normalizeSubscription(wire, units)).toMatchObject({
      kind: 'subscription',
      status: 'pending-cancellation',
      units: '12',
      commitmentMonths: 12,
      recurringAmount: { amount: '1497.6', currency: 'EUR' },
      term: { start: '2025-11-01', endExclusive: '2026-11-01' },
      activationDate: '2025-11-01',
      updatedDay: '2026-03-01',
    });
  });

  it('of an operator has no cost for its term: its amount is what the customer pays', () => {
    expect(normalizeSubscription(wire, units, 'bss')).toMatchObject({ units: '12', recurringAmount: null });
  });

  it.each([
    ['an unknown status', { status: 'Paused' }],
    ['no customer', { account: null }],
    ['no quantity', { quantity: null }],
    ['no term', { startDate: null, endDate: null }],
  ])('with %s is rejected, not guessed', (_name, over) => {
    expect(normalizeSubscription({ ...wire, ...over }, units)).toMatchObject({
      code: 'SUBSCRIPTION.UNREADABLE',
      id: 's-1',
    });
  });
});

describe('units', () => {
  it('are known by their definition whatever their name and the case of their id', () => {
    expect(termOf({ id: 'U-3', name: 'Vierteljahr' }, units)).toEqual({
      months: 3,
      setUp: false,
      recurring: true,
    });
    expect(termOf({ id: 'u-9' }, units)).toEqual({ months: null, setUp: true, recurring: false });
  });

  it.each([
    ['Month', 1],
    ['1 Month', 1],
    ['Monthly', 1],
    ['Quarter', 3],
    ['Semester', 6],
    ['Annually', 12],
    ['12 Months', 12],
    ['Triennially', 36],
    ['3 Years', 36],
    ['License', null],
  ])('are known by the name %s where there is no definition', (name, months) => {
    expect(termOf({ id: 'other', name }, {}).months).toBe(months);
  });
});

describe('questions about single subscriptions', () => {
  const charge = (start: string, endExclusive: string, over: Partial<SourceCharge> = {}): SourceCharge =>
    ({
      classification: 'unit',
      contract: { id: 's-1', name: '' },
      period: { start, endExclusive },
      addOn: false,
      ...over,
    }) as SourceCharge;
  const spansOf = (...charges: SourceCharge[]): ChargedSpans => {
    const spans = new ChargedSpans();
    charges.forEach((each) => spans.add(each));
    return spans;
  };

  it('are asked when no line is as long as the term', () => {
    expect(spansOf().leavesPlanOpen('s-1', 12)).toBe(true);
    expect(spansOf(charge('2026-10-01', '2026-11-01')).leavesPlanOpen('s-1', 12)).toBe(true);
    expect(spansOf(charge('2026-03-01', '2027-03-01')).leavesPlanOpen('s-1', 12)).toBe(false);
    expect(spansOf(charge('2026-01-31', '2027-01-31')).leavesPlanOpen('s-1', 12)).toBe(false);
  });

  it('are never asked for a term of one month', () => {
    expect(spansOf().leavesPlanOpen('s-1', 1)).toBe(false);
  });

  it('concern add-ons only when their charges end before today', () => {
    const addOn = charge('2026-09-01', '2026-10-01', { addOn: true });
    expect(spansOf(addOn).leavesAddOnsOpen('s-1', '2026-10-20')).toBe(true);
    expect(
      spansOf(addOn, charge('2026-10-01', '2026-11-01', { addOn: true })).leavesAddOnsOpen(
        's-1',
        '2026-10-20',
      ),
    ).toBe(false);
    expect(spansOf(charge('2026-09-01', '2026-10-01')).leavesAddOnsOpen('s-1', '2026-10-20')).toBe(false);
  });

  it('are answered from the checkpoint until the subscription changes', () => {
    const first = new KeptAnswers(null);
    first.keep('s-1', 'v1', { instalments: { count: 12, everyMonths: 1 } });
    first.keep('s-2', 'v1', { instalments: null });
    const second = new KeptAnswers(JSON.parse(JSON.stringify(first.checkpoint())) as Record<string, unknown>);
    expect(second.known('s-1', 'v1')).toEqual({ instalments: { count: 12, everyMonths: 1 } });
    expect(second.known('s-1', 'v2')).toEqual({});
    expect(second.checkpoint()).toEqual({ details: { 's-1': expect.anything() } });
    expect(new KeptAnswers({ details: 'nonsense' }).known('s-1', 'v1')).toEqual({});
  });

  it('know no plan in each of the ways to say so', () => {
    expect(instalmentsOf({ installments: 12, installmentsFrequency: 1 })).toEqual({
      count: 12,
      everyMonths: 1,
    });
    expect([null, {}, { installments: 0, installmentsFrequency: 1 }].map(instalmentsOf)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('join purchases of one add-on, and an ended one has no units', () => {
    const purchase = (quantity: number, status = 'Active') => ({
      status,
      quantity,
      activationDate: '2026-01-01T00:00:00+02:00',
      product: { id: 'p-2', name: 'Archive' },
    });
    const joined = normalizeAddOns([purchase(5), purchase(3), purchase(4, 'Cancelled')]);
    expect(joined).toEqual([expect.objectContaining({ units: '8', status: 'active' })]);
  });
});
