import { describe, expect, it } from '@jest/globals';
import { createItem, textsOfValues } from './create-fields';

describe('creating what is missing', () => {
  it('starts from what the host proposes', () => {
    const texts = textsOfValues('service', {
      name: 'Backup',
      billingPeriodMonths: 1,
      unitPrice: { amount: '5.90', currency: 'EUR' },
      sku: null,
    });
    expect(texts).toEqual({
      name: 'Backup',
      sku: '',
      billingPeriodMonths: '1',
      unitPrice: '5.90',
      unitCost: '',
    });
  });

  it('sends what stands in the dialog, amounts as text, and leaves empty fields to the host', () => {
    const texts = { name: ' Backup ', sku: '', billingPeriodMonths: '12', unitPrice: '0.0345' };
    expect(createItem({ kind: 'service', lineId: 'l', currency: 'EUR', texts })).toEqual({
      kind: 'service',
      lineId: 'l',
      name: 'Backup',
      billingPeriodMonths: 12,
      unitPrice: { amount: '0.0345', currency: 'EUR' },
    });
  });
});
