import { describe, expect, it } from '@jest/globals';
import { defaultPolicies, type LinkPolicies, type PolicyOverride } from './link-policies.js';
import { policiesFor } from './policies-for.js';

const place = { customerId: 't1', serviceId: 's1' };
const withOverrides = (...overrides: PolicyOverride[]): LinkPolicies => ({ ...defaultPolicies, overrides });

const ofService: PolicyOverride = { serviceId: 's1', effective: 'next-period', price: { kind: 'copy' } };
const ofCustomer: PolicyOverride = { customerId: 't1', effective: 'increase-exact' };
const ofBoth: PolicyOverride = { customerId: 't1', serviceId: 's1', effective: 'exact' };

describe('which rules hold for an agreement line', () => {
  it.each<readonly [string, readonly PolicyOverride[], LinkPolicies['effective']]>([
    ['the link, where nothing else is said', [], 'exact'],
    ['the service before the link', [ofService], 'next-period'],
    ['the customer before the service', [ofService, ofCustomer], 'increase-exact'],
    ['service and customer before the customer', [ofBoth, ofCustomer, ofService], 'exact'],
    ['nobody else’s', [{ customerId: 't2', effective: 'next-period' }], 'exact'],
    [
      'not one service of another customer',
      [{ ...ofBoth, customerId: 't2', effective: 'next-period' }],
      'exact',
    ],
  ])('%s', (_name, overrides, effective) => {
    expect(policiesFor(withOverrides(...overrides), place).effective).toBe(effective);
  });

  it('leaves what an override does not say to the next wider one', () => {
    const found = policiesFor(withOverrides(ofService, ofCustomer), place);
    expect([found.effective, found.price]).toEqual(['increase-exact', { kind: 'copy' }]);
  });

  it('takes tolerances one by one', () => {
    const found = policiesFor(
      withOverrides(
        { serviceId: 's1', tolerances: { units: '2' } },
        { customerId: 't1', tolerances: { money: '0.5' } },
      ),
      place,
    );
    expect(found.tolerances).toEqual({ units: '2', percent: '0', money: '0.5' });
  });

  it('asks nothing of a line that has no counterpart yet', () => {
    expect(
      policiesFor(withOverrides(ofBoth, ofCustomer), { customerId: null, serviceId: null }).effective,
    ).toBe('exact');
  });
});
