import type { OperationReply } from '../../../api/schemas';

export function sampleOperation(change: Partial<OperationReply> = {}): OperationReply {
  return {
    id: 'o-1',
    kind: 'change-line',
    chain: 'line:70',
    state: 'pending',
    ticked: true,
    approved: false,
    targetCustomerId: '501',
    customerName: 'Harbour & Finch',
    serviceName: 'Office Suite Std',
    summary: 'Office Suite Std: 25 → 28 from 12 October',
    effectiveDate: '2026-10-12',
    before: {
      units: '25',
      unitPrice: { amount: '5.90', currency: 'EUR' },
      unitCost: { amount: '4.10', currency: 'EUR' },
    },
    after: {
      units: '28',
      unitPrice: { amount: '5.90', currency: 'EUR' },
      unitCost: { amount: '4.10', currency: 'EUR' },
    },
    lineIds: ['l'],
    monthlyEffect: { amount: '17.70', currency: 'EUR' },
    monthEffect: { amount: '11.42', currency: 'EUR' },
    reference: null,
    message: null,
    retryOf: null,
    canRetry: false,
    attempts: 0,
    events: [],
    ...change,
  };
}
