import { describe, expect, it } from '@jest/globals';
import type { CreateChargeOperation } from '@tallylink/billing-model';
import { eur, line, play, target, type CaseOptions } from './case-fixture.js';

const case2 = line({ units: '25, 28@12' });
const posted = { postedBefore: '2026-10-02' };
const yearly: CaseOptions = {
  lines: [line({ units: '12, 15@12', cost: '124.80', billingPeriodMonths: 12, commitmentMonths: 12 })],
  target: target({
    units: '12',
    cost: '124.80',
    price: '180.00',
    contract: '2026-03-01 2028-03-01',
    months: 12,
    postedBefore: '2026-10-02',
  }),
};

const chargesOf = (result: ReturnType<typeof play>): CreateChargeOperation[] =>
  result.plan.operations.filter((one) => one.kind === 'create-charge');

describe('what can be decided about a line', () => {
  it('case 13: posted, the amount can be charged once beside the change that has moved', () => {
    const options = { lines: [case2], target: target({ units: '25', ...posted }) };
    expect(play(options)).toMatchObject({
      operations: ['25 → 28 @2026-11-01'],
      leftovers: ['11.42 posted'],
      offers: ['charge-once 11.42'],
    });
    const taken = play({ ...options, take: ['charge-once'] });
    expect(taken.operations).toEqual(['25 → 28 @2026-11-01', 'charge 11.42 @2026-10-31']);
    expect(taken.plan.hash).not.toBe(play(options).plan.hash);
    expect(taken.plan.totals[0]!.thisMonth.after).toEqual(eur('158.92'));
    expect(chargesOf(taken)[0]).toMatchObject({
      ticked: true,
      agreementId: 'a1',
      covers: { start: '2026-10-12', endExclusive: '2026-11-01' },
      after: { units: '1', unitPrice: eur('11.42'), agreementLineId: 'al1' },
    });
  });

  it('a charge has the same reference in every run, and what was charged is not offered again', () => {
    const options: CaseOptions = { lines: [case2], target: target({ units: '25', ...posted }) };
    const [first] = chargesOf(play({ ...options, take: ['charge-once'] }));
    const [second] = chargesOf(play({ ...options, take: ['charge-once'] }));
    expect(second!.after.reference).toBe(first!.after.reference);
    const chargedOnce = [{ lineIds: first!.lineIds, period: first!.covers!, money: first!.after.unitPrice }];
    expect(play({ ...options, chargedOnce }).offers).toEqual([]);
  });

  it('of days that were charged before, only what came since is offered', () => {
    const chargedOnce = [
      { lineIds: ['1'], period: { start: '2026-10-12', endExclusive: '2026-11-01' }, money: eur('11.42') },
    ];
    const { plan } = play({
      lines: [line({ units: '25, 30@12' })],
      target: target({ units: '25', ...posted }),
      chargedOnce,
    });
    // 5.90 × 5 × 20/31 = 19.03, of which 11.42 is charged.
    expect(plan.offers[0]).toMatchObject({ kind: 'charge-once', money: eur('7.61') });
  });

  it.each([
    ['24: late, and November is written already', '25, 28@12', '25, 28@2026-11-01', 'charge-once 11.42'],
    ['29: somebody made it on the 15th', '25, 28@12', '25, 28@15', 'charge-once 1.71'],
  ])('case %s', (_, units, there, offer) => {
    const result = play({ lines: [line({ units })], target: target({ units: there, ...posted }) });
    expect(result).toMatchObject({ operations: [], offers: [offer] });
    expect(result.findings).toContain('date-mismatch');
  });

  it('case 27, posted: one charge over all the days that are named', () => {
    const options = { lines: [case2], target: target({ units: '24', ...posted }) };
    expect(play(options)).toMatchObject({
      leftovers: ['2.09 posted', '15.23 posted'],
      offers: ['charge-once 17.32'],
    });
    // What the plan itself charges is named as not billed no more.
    expect(play({ ...options, take: ['charge-once'] }).leftovers).toEqual([]);
  });

  it.each<[string, CaseOptions, string]>([
    [
      '12b: a period from the 15th is posted',
      {
        lines: [case2],
        target: target({ units: '25', contract: '2026-01-15 2028-01-15', postedBefore: '2026-10-01' }),
      },
      'charge-once 1.77',
    ],
    [
      '14b: the contract starts on the 15th, and the days before are billed nowhere',
      { lines: [line({ units: '28' })], target: target({ units: null, contract: '2026-10-15 2027-10-15' }) },
      // Of the period 15 September to 14 October the target would bill 14 of 30 days: 28 × 5.90 × 14/30.
      'charge-once 77.09',
    ],
    [
      '2, next period',
      { lines: [case2], target: target({ units: '25' }), policies: { effective: 'next-period' } },
      'charge-once 11.42',
    ],
    [
      '13, without a target that takes charges',
      { lines: [case2], target: target({ units: '25', ...posted }), capabilities: { oneOffCharges: false } },
      '',
    ],
  ])('case %s', (_, options, offer) => {
    expect(play(options).offers.join()).toBe(offer);
  });

  it('what is billed too much is never charged', () => {
    const { offers } = play({
      lines: [line({ units: '10, 7@21' })],
      target: target({ units: '10' }),
      policies: { effective: 'next-period' },
    });
    expect(offers).toEqual([]);
  });

  it('case 7d: one decision charges once and changes from the next year', () => {
    expect(play(yearly)).toMatchObject({
      operations: ['12 → 15 @2027-03-01 ?'],
      offers: ['charge-and-change 207.12'],
    });
    const taken = play({ ...yearly, take: ['charge-and-change'] });
    expect(taken.operations).toEqual(['12 → 15 @2027-03-01', 'charge 207.12 @2027-02-28']);
    expect(taken.plan.offers).toMatchObject([{ decided: true }]);
  });

  it('case 10: fractions are charged as they are', () => {
    const options = { lines: [line({ units: '2.5' })], target: target({ units: '0' }) };
    expect(play(options)).toMatchObject({ operations: [], offers: ['charge-units 14.75'] });
    const [charge] = chargesOf(play({ ...options, take: ['charge-units'] }));
    expect(charge!.after).toMatchObject({
      units: '2.5',
      unitPrice: eur('5.90'),
      unitCost: eur('4.10'),
      day: '2026-10-31',
    });
    const chargedOnce = [{ lineIds: ['1'], period: charge!.covers!, money: eur('14.75') }];
    expect(play({ ...options, chargedOnce }).offers).toEqual([]);
  });

  it('case 10, with two whole units billed already: only the rest is charged', () => {
    const [charge] = chargesOf(
      play({ lines: [line({ units: '2.5' })], target: target({ units: '2' }), take: ['charge-units'] }),
    );
    expect(charge!.after).toMatchObject({ units: '0.5', unitPrice: eur('5.90') });
  });

  it('case 25: adopt or set back, each with its day and what stays', () => {
    const { plan } = play({ lines: [case2], target: target({ units: '25, 28@12, 30@20' }) });
    expect(plan.offers).toMatchObject([
      { kind: 'adopt', day: '2026-10-20', units: '2', needsReason: true, answers: ['drift'] },
      { kind: 'set-back', day: '2026-10-21', units: '28', money: eur('-0.38') },
      { kind: 'set-back', day: '2026-11-01', units: '28', money: eur('-4.57') },
    ]);
  });

  it('case 32: raise the target, or adopt what is below with its cost a month', () => {
    const { plan } = play({
      lines: [line({ units: '12', cost: '10.40', commitmentMonths: 12, termEndExclusive: '2027-11-01' })],
      target: target({ units: '10', cost: '10.40' }),
    });
    expect(plan.offers).toMatchObject([
      { kind: 'accept-change', units: '12' },
      {
        kind: 'adopt',
        units: '-2',
        day: '2026-10-01',
        money: { amount: '20.80', currency: 'EUR' },
        needsReason: true,
      },
    ]);
    expect(plan.offers[1]!.sentence).toContain('20.80 EUR a month');
    expect(plan.offers[1]!.sentence).toContain('31 October 2027');
  });

  it.each([
    ['14', { units: '25', contract: '2026-01-01 2026-10-01' }, '2027-10-01', '25 → 28 @12'],
    [
      '13b',
      { units: '25', contract: '2026-01-01 2026-11-01', ...posted },
      '2027-11-01',
      '25 → 28 @2026-11-01',
    ],
  ])('case %s: extended, the change follows in the same chain', (_, facts, day, change) => {
    const options = { lines: [case2], target: target(facts) };
    expect(play(options).operations).toEqual([]);
    expect(play(options).plan.offers[0]).toMatchObject({ kind: 'extend-agreement', day });
    const { operations, plan } = play({
      ...options,
      extensions: [{ agreementId: 'a1', endExclusive: '2027-11-01' }],
    });
    expect(operations).toContain(change);
    expect(operations[0]).toBe('extend-agreement');
    expect(new Set(plan.operations.map((one) => one.chain))).toEqual(new Set(['extend:a1']));
  });

  it('case 34: the services to choose from', () => {
    const { plan } = play({ lines: [case2], target: target({ units: '25', lineCount: 2 }) });
    expect(plan.offers).toMatchObject([{ kind: 'choose-line', choices: [{ id: 'al1' }, { id: 'al2' }] }]);
  });

  it('case 40: of an inactive contract, the others of the customer with its billing period', () => {
    const state = target({ units: '25', active: false });
    const [old] = state.agreements;
    const others = [
      { ...old!, id: 'a2', name: 'Cloud services 2027', active: true },
      { ...old!, id: 'a3', name: 'Yearly', active: true, billingPeriodMonths: 12 },
    ];
    const { plan } = play({ lines: [case2], target: { ...state, agreements: [old!, ...others] } });
    expect(plan.offers).toMatchObject([
      {
        kind: 'choose-contract',
        answers: ['target-inactive'],
        choices: [{ id: 'a2', name: 'Cloud services 2027' }],
      },
    ]);
  });

  it('case 5a: where the target refuses 0, nothing is offered and the sentence says what to do', () => {
    const { plan, validated } = play({
      lines: [line({ units: '10, 0@18' })],
      target: target({ units: '10' }),
      capabilities: { zeroUnits: 'refuse' },
    });
    expect([plan.operations, plan.offers]).toEqual([[], []]);
    expect(validated[0]!.findings[0]).toMatchObject({ code: 'missing-on-source', action: 'decide' });
    expect(validated[0]!.findings[0]!.message).toContain('end the service there by hand');
  });

  it('case 5b: a known end is taken at once by hand', () => {
    const options = {
      lines: [line({ units: '25', status: 'pending-cancellation' as const, knownEnd: '2026-11-01' })],
      target: target({ units: '25' }),
    };
    expect(play(options)).toMatchObject({ operations: ['25 → 0 @2026-11-01 ?'], offers: ['accept-change'] });
    expect(play({ ...options, take: ['accept-change'] }).operations).toEqual(['25 → 0 @2026-11-01']);
  });
});
