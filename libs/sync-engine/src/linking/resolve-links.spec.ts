import { describe, expect, it } from '@jest/globals';
import { line, linksOf, target } from '../cases/case-fixture.js';
import {
  confirmLink,
  entityLinkKeys,
  resolveCharges,
  resolveLinks,
  unlink,
  type EntityLink,
} from './index.js';

const one = line({ units: '25' });
const state = target({ units: '25' });
const resolve = (links: readonly EntityLink[], lines = [one]) =>
  resolveLinks({ lines, links, exclusions: [], target: state });

describe('remembered ties', () => {
  const request = {
    kind: 'customer',
    sourceKey: 'c1',
    targetId: 't1',
    reason: 'same VAT number',
    score: 98,
  } as const;
  const first = confirmLink(null, request, 'clerk', '2026-11-02T08:00:00Z');

  it('keeps who, when, why and what was before', () => {
    expect(first).toMatchObject({ version: 1, decidedBy: 'clerk', score: 98, previousTargetId: null });
    const second = confirmLink(
      first,
      { ...request, targetId: 't2', score: null },
      'lead',
      '2026-11-03T08:00:00Z',
    );
    expect(second).toMatchObject({
      version: 2,
      targetId: 't2',
      previousTargetId: 't1',
      decidedBy: 'lead',
      score: null,
    });
  });

  it('confirming the same again changes nothing', () => {
    expect(confirmLink(first, request, 'lead', 'later')).toBe(first);
  });

  it('refuses to turn a link into one of another key', () => {
    expect(() => confirmLink(first, { ...request, sourceKey: 'c2' }, 'clerk', '')).toThrow(
      expect.objectContaining({ code: 'LINK.KEY_CHANGED' }),
    );
  });

  it('unlinking is a version too', () => {
    expect(unlink(first, 'wrong', 'lead', 'later')).toMatchObject({
      version: 2,
      targetId: null,
      previousTargetId: 't1',
    });
  });

  it('the newest version counts, in whatever order they come', () => {
    const links = linksOf(one);
    const gone = unlink(links[0]!, 'wrong', 'lead', 'later');
    expect(resolve([gone, ...links])[0]).toMatchObject({
      state: 'unlinked',
      missing: ['customer', 'contract', 'line'],
    });
  });
});

describe('resolving a line', () => {
  it('finds the agreement line of the tied contract and service', () => {
    expect(resolve(linksOf(one))[0]).toMatchObject({
      customerId: 't1',
      agreementId: 'a1',
      serviceId: 's1',
      agreementLineId: 'al1',
      missing: [],
      state: 'linked',
    });
  });

  it('a new contract of the customer takes the default of its billing period', () => {
    const next = line({ units: '3', id: '9' });
    const byDefault: EntityLink = { ...linksOf(one)[1]!, sourceKey: 'default:c1:1' };
    expect(resolve([linksOf(one)[0]!, byDefault, linksOf(one)[2]!], [next])[0]).toMatchObject({
      agreementId: 'a1',
      state: 'linked',
    });
  });

  it('a contract that belongs to another customer is never meant', () => {
    const moved = line({ units: '3', customer: { id: 'c2', name: 'Somebody Else' } });
    const others = { ...state, customers: [...state.customers, { ...state.customers[0]!, id: 't2' }] };
    const links = [...linksOf(one), { ...linksOf(one)[0]!, sourceKey: 'c2', targetId: 't2' }];
    const [found] = resolveLinks({ lines: [moved], links, exclusions: [], target: others });
    expect(found).toMatchObject({
      customerId: 't2',
      agreementId: null,
      missing: ['contract', 'line'],
      state: 'unlinked',
    });
  });

  it('a service of one contract may differ from the others', () => {
    const override: EntityLink = {
      ...linksOf(one)[2]!,
      sourceKey: entityLinkKeys(one).serviceOverride,
      targetId: 's9',
    };
    const more = { ...state, services: [...state.services, { ...state.services[0]!, id: 's9' }] };
    const [found] = resolveLinks({
      lines: [one],
      links: [...linksOf(one), override],
      exclusions: [],
      target: more,
    });
    expect(found).toMatchObject({
      serviceId: 's9',
      agreementLineId: null,
      missing: ['line'],
      state: 'linked',
    });
  });

  it('an exclusion wins and keeps its reason', () => {
    const exclusion = { lineId: '1', chargeKey: null, reason: 'internal use', by: 'clerk', at: '' };
    const [found] = resolveLinks({ lines: [one], links: [], exclusions: [exclusion], target: state });
    expect(found).toMatchObject({ state: 'excluded', exclusion: { reason: 'internal use' } });
  });

  it('case 34: a chosen agreement line is the one that is meant', () => {
    const twice = target({ units: '25', lineCount: 2 });
    const choice: EntityLink = {
      ...linksOf(one)[2]!,
      sourceKey: entityLinkKeys(one).agreementLine,
      targetId: 'al2',
    };
    const [open] = resolveLinks({ lines: [one], links: linksOf(one), exclusions: [], target: twice });
    const [chosen] = resolveLinks({
      lines: [one],
      links: [...linksOf(one), choice],
      exclusions: [],
      target: twice,
    });
    expect(open).toMatchObject({ agreementLineId: null, candidateLineIds: ['al1', 'al2'], state: 'linked' });
    expect(chosen).toMatchObject({ agreementLineId: 'al2', chosenAgreementLineId: 'al2' });
  });

  it('case 19: a charge without a line stays unlinked until it is excluded, each by itself', () => {
    const charge = {
      id: 'item-1',
      documentCode: 'INV-1',
      description: 'Manual',
      start: null,
      endExclusive: null,
      units: '1',
      amount: { amount: '2', currency: 'EUR' },
      credit: false,
      countsUnits: false,
      customer: null,
      reason: 'manual line',
    };
    const exclusion = { lineId: null, chargeKey: 'item-1', reason: 'courier', by: 'clerk', at: '' };
    const states = resolveCharges([charge, { ...charge, id: 'item-2' }], [exclusion]).map(
      (found) => found.state,
    );
    expect(states).toEqual(['excluded', 'unlinked']);
  });
});
