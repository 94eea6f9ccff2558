import { describe, expect, it } from '@jest/globals';
import { CAPABILITIES, eur, line, linksOf, MONTH, play, target } from '../cases/case-fixture.js';
import {
  buildPlan,
  defaultPolicies,
  planChargeOnce,
  planUsageCharge,
  resolveLinks,
  validateMonth,
} from '../index.js';

const usage = (amount: string) =>
  line({
    units: '0',
    kind: 'usage',
    chargesTotal: eur(amount),
    charges: [
      {
        id: 'i1',
        documentCode: 'INV-9',
        description: 'Usage',
        start: '2026-09-01',
        endExclusive: '2026-10-01',
        units: '1',
        amount: eur(amount),
        credit: false,
        countsUnits: false,
      },
    ],
  });
const markup15 = { price: { kind: 'markup', percent: '15' } } as const;
const where = { month: '2026-09', customerId: 't1', agreementId: 'a1', amountDigits: 2 };

describe('case 9: pay per use', () => {
  it('is charged once, at the price rule, on the last day that was used', () => {
    const charge = planUsageCharge({ ...where, line: usage('412.37'), policies: markup15 });
    expect(charge).toMatchObject({
      kind: 'create-charge',
      after: { units: '1', unitCost: eur('412.37'), unitPrice: eur('474.23'), day: '2026-09-30' },
    });
  });

  it('what comes later is a second charge over the difference', () => {
    const appliedCharges = [{ lineId: '1', month: '2026-09', unitCost: eur('412.37') }];
    const charge = planUsageCharge({ ...where, line: usage('420.00'), policies: markup15, appliedCharges });
    expect(charge!.after).toMatchObject({ unitCost: eur('7.63'), unitPrice: eur('8.77') });
    const first = planUsageCharge({ ...where, line: usage('412.37'), policies: markup15 });
    expect(charge!.after.reference).not.toBe(first!.after.reference);
  });

  it('waits for a price rule, and is planned no second time', () => {
    expect(planUsageCharge({ ...where, line: usage('412.37'), policies: defaultPolicies })).toBeNull();
    const appliedCharges = [{ lineId: '1', month: '2026-09', unitCost: eur('412.37') }];
    expect(
      planUsageCharge({ ...where, line: usage('412.37'), policies: markup15, appliedCharges }),
    ).toBeNull();
  });

  it('stands in the plan beside the units', () => {
    const { operations, findings } = play({
      lines: [usage('412.37')],
      target: target({ units: '25' }),
      policies: markup15,
    });
    expect(findings).toEqual(['usage-charge']);
    expect(operations).toEqual(['charge 474.23 @2026-09-30']);
  });
});

describe('the plan', () => {
  const case27 = { lines: [line({ units: '25, 28@12' })], target: target({ units: '24' }) };

  it('speaks in sentences', () => {
    const { plan } = play({ lines: [line({ units: '25, 28@12' })], target: target({ units: '25' }) });
    expect(plan.operations[0]!.summary).toBe('Office Suite Std: 25 → 28 from 12 October');
    const posted = play({
      lines: [line({ units: '25, 28@12' })],
      target: target({ units: '25', postedBefore: '2026-10-02' }),
    }).plan;
    expect(posted.operations[0]!.summary).toBe(
      'Office Suite Std: 25 → 28 from 1 November (12 October is already billed)',
    );
    expect(posted.leftovers[0]!.sentence).toBe(
      '12 October to 31 October: 3 units missing, billed 11.42 EUR too little, because the target has already billed these days.',
    );
  });

  it('is a chain: the second before is the first after', () => {
    const [first, second] = play(case27).plan.operations;
    expect(first!.chain).toBe(second!.chain);
    expect(second!.before).toEqual(first!.after);
  });

  it('has the same ids and hash for the same content, and others for another run or other links', () => {
    const resolved = resolveLinks({ ...case27, links: linksOf(case27.lines[0]!), exclusions: [] });
    const shared = {
      month: MONTH,
      resolved,
      target: case27.target,
      capabilities: CAPABILITIES,
      policies: defaultPolicies,
    };
    const validated = validateMonth(shared);
    const plan = (linkVersion: number, runId: string) =>
      buildPlan({ ...shared, validated, runId, versions: { snapshotIds: ['b', 'a'], linkVersion } });
    const again = buildPlan({
      ...shared,
      validated,
      runId: 'r1',
      versions: { snapshotIds: ['a', 'b'], linkVersion: 1 },
    });
    expect(again.hash).toBe(plan(1, 'r1').hash);
    expect(plan(2, 'r1').hash).not.toBe(again.hash);
    expect(plan(2, 'r1').operations).toEqual(again.operations);
    expect(plan(1, 'r2').operations[0]!.id).not.toBe(again.operations[0]!.id);
    expect(again.operations[0]!.id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('charges nothing that bills nothing', () => {
    const { plan } = play({ lines: [line({ units: '25' })], target: target({ units: '25, 30@20' }) });
    expect(plan.offers.map((one) => one.kind)).not.toContain('charge-once');
    expect(() => planChargeOnce({ ...plan.offers[0]!, charge: null })).toThrow(
      expect.objectContaining({ code: 'CHARGE.NOTHING_TO_BILL' }),
    );
  });

  it('holds back a change that is larger than the policy allows, with the rest of its chain', () => {
    const guardRails = { ...defaultPolicies.guardRails, largestUnitsChange: '2' };
    const { plan } = play({
      lines: [line({ units: '25, 28@12, 29@20' })],
      target: target({ units: '25' }),
      policies: { guardRails },
    });
    expect(plan.operations.map((one) => one.ticked)).toEqual([false, false]);
    expect(plan.guards).toHaveLength(1);
  });

  it('does not end everything because the source was empty', () => {
    const lines = ['1', '2'].map((id) =>
      line({ id, units: '0', status: 'cancelled', service: { id: `p${id}`, name: `Service ${id}` } }),
    );
    const base = target({ units: '4' });
    const second = { ...base.lines[0]!, id: 'al2', serviceId: 's2' };
    const state = {
      ...base,
      services: [...base.services, { ...base.services[0]!, id: 's2' }],
      lines: [...base.lines, second],
    };
    const links = [{ ...linksOf(lines[1]!)[2]!, version: 2, targetId: 's2' }];
    const lastApplied = ['al1', 'al2'].map((agreementLineId) => ({
      agreementLineId,
      days: [],
      steps: [{ day: '2026-08-01', units: '4' }],
    }));
    const held = play({ lines, target: state, links, lastApplied });
    expect(held.operations).toEqual(['4 → 0 @1 ?', '4 → 0 @1 ?']);
    expect(held.plan.guards).toEqual([expect.stringContaining('bills nothing any more')]);
    const guardRails = { ...defaultPolicies.guardRails, emptySource: 'allow' } as const;
    expect(play({ lines, target: state, links, lastApplied, policies: { guardRails } }).operations).toEqual([
      '4 → 0 @1',
      '4 → 0 @1',
    ]);
  });
});
