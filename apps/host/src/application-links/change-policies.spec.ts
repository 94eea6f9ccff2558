import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../http/actor.js';
import { changePolicies } from './change-policies.js';
import { DEFAULT_POLICIES, enginePolicies, storedPolicies } from './policies.js';
import type { PoliciesDto, PoliciesReply } from './policies.dto.js';

const person: Actor = { kind: 'user', id: 'u1', name: 'Clerk', tenantId: 't', role: 'billing' };
const by = { actor: person, at: new Date('2026-11-02T08:00:00Z') };
const change = (given: PoliciesDto, before: PoliciesReply = DEFAULT_POLICIES): PoliciesReply =>
  changePolicies(before, given, by);

describe('changing policies', () => {
  it('keeps what was left out, and null takes a limit away', () => {
    const after = change({ mostEnds: null, toleranceUnits: '2' }, { ...DEFAULT_POLICIES, approvalHours: 8 });
    expect([after.mostEnds, after.toleranceUnits, after.approvalHours]).toEqual([null, '2', 8]);
  });

  it('goes back to the default where null is no limit', () => {
    const odd = { approvalHours: null, toleranceUnits: null } as unknown as PoliciesDto;
    const after = change(odd, { ...DEFAULT_POLICIES, approvalHours: 8, toleranceUnits: '2' });
    expect([after.approvalHours, after.toleranceUnits]).toEqual([24, '0']);
  });

  it('takes the short form of a mark-up, and leaves other rules alone when it is taken away', () => {
    const markUp = change({ markUpPercent: '15' });
    expect([markUp.price, markUp.markUpPercent]).toEqual([
      { kind: 'markup', percent: '15', amount: null },
      '15',
    ]);
    expect(change({ markUpPercent: null }, markUp).price.kind).toBe('leave');
    const margin = change({ price: { kind: 'margin', amount: '2.00' } });
    expect(change({ markUpPercent: null }, margin).price).toEqual({
      kind: 'margin',
      percent: null,
      amount: '2.00',
    });
  });

  it('takes templates for names one by one, and null goes back to the default', () => {
    const after = change({ names: { contract: ' {customer} ({term}) ' } });
    expect(after.names).toEqual({ ...DEFAULT_POLICIES.names, contract: '{customer} ({term})' });
    expect(change({ names: { service: '{sku}' } }, after).names.contract).toBe('{customer} ({term})');
    expect(change({ names: { contract: null } }, after).names).toEqual(DEFAULT_POLICIES.names);
  });

  it.each<readonly [string, PoliciesDto, string]>([
    ['a name with an unknown placeholder', { names: { contract: '{colour}' } }, '{colour} is not known'],
    ['a name that says nothing', { names: { customer: '' } }, 'Enter a template'],
    ['a mark-up without percent', { price: { kind: 'markup' } }, 'A mark-up needs its percent'],
    [
      'a margin without amount',
      { overrides: [{ customerId: 'c', price: { kind: 'margin' } }] },
      'needs its amount',
    ],
    ['an override of nobody', { overrides: [{ dates: 'exact' }] }, 'needs a customer or a service'],
    [
      'an override that says nothing',
      { overrides: [{ customerId: '7', customerName: 'Harbour' }] },
      'for Harbour changes nothing',
    ],
    [
      'two of the same',
      {
        overrides: [
          { customerId: '7', dates: 'exact' },
          { customerId: '7', dates: 'next-period' },
        ],
      },
      'two overrides for 7',
    ],
  ])('refuses %s', (_name, given, sentence) => {
    expect(() => change(given)).toThrow(expect.objectContaining({ code: 'POLICY.INVALID' }));
    expect(() => change(given)).toThrow(sentence);
  });

  it('lets a person switch approving by policy on, and no key', () => {
    expect(change({ autoApproval: { mostChanges: 5 } }).autoApproval).toEqual({
      mostChanges: 5,
      largestChangeUnits: null,
      largestChangeMoney: null,
      apply: false,
      setBy: 'Clerk',
      setAt: '2026-11-02T08:00:00.000Z',
    });
    const key = { ...by, actor: { ...person, kind: 'api-key' as const } };
    expect(() => changePolicies(DEFAULT_POLICIES, { autoApproval: {} }, key)).toThrow('not by a key');
  });
});

describe('policies for the engine', () => {
  it('reads what was stored before there were price rules', () => {
    const old = { markUpPercent: '15', dates: 'next-period' } as const;
    expect(enginePolicies(old)).toMatchObject({
      effective: 'next-period',
      price: { kind: 'markup', percent: '15' },
      overrides: [],
    });
    expect(storedPolicies(old).approvalHours).toBe(24);
  });

  it('says of an override only what it says', () => {
    const after = change({
      overrides: [
        { customerId: '7', dates: 'next-period' },
        { serviceId: 's', toleranceMoney: '0.5' },
      ],
    });
    expect(enginePolicies(after).overrides).toEqual([
      { customerId: '7', serviceId: null, effective: 'next-period' },
      { customerId: null, serviceId: 's', tolerances: { money: '0.5' } },
    ]);
  });
});
