import { describe, expect, it } from '@jest/globals';
import { line, play, target } from './case-fixture.js';

const base = target({ units: '10' });

describe('units that move between lines', () => {
  it('case 23: from one customer to another on the 10th, two independent operations', () => {
    const other = { ...base.customers[0]!, id: 't2', name: 'Tidewater Dental' };
    const agreement = { ...base.agreements[0]!, id: 'a2', customerId: 't2' };
    const state = {
      ...base,
      customers: [...base.customers, other],
      agreements: [...base.agreements, agreement],
    };
    const moved = line({ id: '2', units: '0, 10@10', customer: { id: 'c2', name: 'Tidewater Dental' } });
    const made = {
      version: 2,
      decidedBy: '',
      decidedAt: '',
      reason: '',
      score: null,
      previousTargetId: null,
    };
    const links = [
      { ...made, kind: 'customer' as const, sourceKey: 'c2', targetId: 't2' },
      { ...made, kind: 'contract' as const, sourceKey: 'sub-2', targetId: 'a2' },
    ];
    const { plan, operations } = play({ lines: [line({ units: '10, 0@10' }), moved], target: state, links });
    expect(operations).toEqual(['10 → 0 @10', '+10 @10']);
    expect(plan.operations.map((one) => one.targetCustomerId)).toEqual(['t1', 't2']);
    expect(new Set(plan.operations.map((one) => one.chain)).size).toBe(2);
  });

  it('case 35: from one product to another on the 15th', () => {
    const service = { ...base.services[0]!, id: 's2', name: 'Office Suite Pro' };
    const state = { ...base, services: [...base.services, service] };
    const pro = line({ id: '2', units: '0, 10@15', service: { id: 'p2', name: 'Office Suite Pro' } });
    const made = {
      version: 2,
      decidedBy: '',
      decidedAt: '',
      reason: '',
      score: null,
      previousTargetId: null,
    };
    const links = [{ ...made, kind: 'service' as const, sourceKey: 'p2~main~1~1', targetId: 's2' }];
    const { validated, plan } = play({ lines: [line({ units: '10, 0@15' }), pro], target: state, links });
    expect(validated.map((one) => one.findings[0]!.code)).toEqual(['missing-on-source', 'missing-on-target']);
    expect(plan.operations.map((one) => one.summary)).toEqual([
      'Office Suite Pro: add 10 from 15 October',
      'Office Suite Std: 10 → 0 from 15 October',
    ]);
  });

  it('a service that is added and changed in one month is a chain on the line to come', () => {
    const { plan } = play({ lines: [line({ units: '0, 10@12, 12@20' })], target: target({ units: null }) });
    expect(plan.operations).toMatchObject([
      { kind: 'add-line', after: { units: '10' } },
      { kind: 'change-line', agreementLineId: 'new:a1~s1', before: { units: '10' }, after: { units: '12' } },
    ]);
    expect(plan.operations[1]!.chain).toBe(plan.operations[0]!.chain);
    expect(plan.operations[1]!.before).toEqual(plan.operations[0]!.after);
  });
});
