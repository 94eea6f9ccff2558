import {
  money,
  type AddLineOperation,
  type ChangeLineOperation,
  type LineState,
  type Operation,
} from '@tallylink/billing-model';
import { IDS } from './conformance-scenario.js';

/** The month that the suite plays. */
export const OCTOBER = { start: '2026-10-01', endExclusive: '2026-11-01' } as const;

const base = (id: string) => ({
  id,
  chain: id,
  targetCustomerId: IDS.customer,
  summary: 'A change of the suite.',
  lineIds: [],
  ticked: true,
});

/** Units with the price and cost of every line of the scenario. */
export const valued = (units: string, currency = 'EUR'): LineState => ({
  units,
  unitPrice: money('5.90', currency),
  unitCost: money('4.10', currency),
});

/** A change of the steady line: 25 units on every day. */
export function changeOf(over: Partial<ChangeLineOperation> = {}): ChangeLineOperation {
  return {
    ...base('change'),
    kind: 'change-line',
    agreementId: IDS.monthly,
    agreementLineId: IDS.steady,
    serviceId: IDS.mail,
    effectiveDate: '2026-10-12',
    before: valued('25'),
    after: valued('28'),
    ...over,
  };
}

/** A service that the contract does not have yet. */
export function addition(): AddLineOperation {
  return {
    ...base('add'),
    kind: 'add-line',
    agreementId: IDS.monthly,
    serviceId: IDS.absent,
    effectiveDate: '2026-10-12',
    before: null,
    after: valued('10'),
  };
}

/** What can be created, each marked with an id of ours. */
export function creations(): Operation[] {
  return [
    {
      ...base('customer'),
      targetCustomerId: null,
      kind: 'create-customer',
      before: null,
      after: { name: 'Gamma IKE', reference: 'ref-customer', currency: 'EUR' },
    },
    {
      ...base('agreement'),
      kind: 'create-agreement',
      before: null,
      after: {
        name: 'New contract',
        reference: 'ref-agreement',
        billingPeriodMonths: 1,
        start: '2026-10-01',
        endExclusive: '2027-10-01',
      },
    },
    {
      ...base('service'),
      targetCustomerId: null,
      kind: 'create-service',
      before: null,
      after: {
        name: 'New service',
        reference: 'ref-service',
        sku: 'SKU-1',
        description: null,
        billingPeriodMonths: 1,
        unitPrice: money('5.90', 'EUR'),
        unitCost: money('4.10', 'EUR'),
      },
    },
  ];
}

/** A one-off charge with a fraction of a unit. */
export function charge(): Operation {
  return {
    ...base('charge'),
    kind: 'create-charge',
    agreementId: IDS.monthly,
    before: null,
    after: {
      name: 'Usage',
      reference: 'ref-charge',
      day: '2026-10-31',
      units: '2.5',
      unitPrice: money('5.90', 'EUR'),
      unitCost: money('4.10', 'EUR'),
      agreementLineId: null,
    },
  };
}

/** Takes the charge away again. */
export function deletion(chargeId: string): Operation {
  const created = charge();
  if (created.kind !== 'create-charge') throw new Error('A charge is expected.');
  const { agreementId, after } = created;
  return { ...base('deletion'), kind: 'delete-charge', agreementId, chargeId, before: after, after: null };
}

/** A contract's end, a year later. */
export function extension(): Operation {
  return {
    ...base('extend'),
    kind: 'extend-agreement',
    agreementId: IDS.monthly,
    before: { endExclusive: '2028-01-01' },
    after: { endExclusive: '2029-01-01' },
  };
}

/** One of each kind. */
export const oneOfEach = (): Operation[] => [changeOf(), addition(), ...creations(), charge(), extension()];
