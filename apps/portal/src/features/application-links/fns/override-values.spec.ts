import { describe, expect, it } from '@jest/globals';
import type { PolicyOverrideReply } from '../../../api/schemas';
import { emptyOverride, overrideDraft, overrideOf, overrideText } from './override-values';

const override: PolicyOverrideReply = {
  customerId: '501',
  customerName: 'Harbour & Finch',
  serviceId: null,
  serviceName: null,
  dates: 'next-period',
  price: { kind: 'margin', percent: null, amount: '2.00' },
  toleranceUnits: null,
  tolerancePercent: '5',
  toleranceMoney: null,
};

describe('override values', () => {
  it('come back as they went in', () => {
    expect(overrideOf(overrideDraft(override))).toEqual({
      ...override,
      price: { kind: 'margin', amount: '2.00' },
    });
  });

  it('leave what is empty to the link', () => {
    expect(overrideOf({ ...emptyOverride, service: { id: '7', name: 'Backup' } })).toEqual({
      customerId: null,
      customerName: null,
      serviceId: '7',
      serviceName: 'Backup',
      dates: null,
      price: null,
      toleranceUnits: null,
      tolerancePercent: null,
      toleranceMoney: null,
    });
  });

  it('say in a sentence what they change', () => {
    expect(overrideText(override)).toBe(
      'From the next billing period; the price is cost plus 2.00 a unit; 5 % of the units may differ',
    );
  });
});
