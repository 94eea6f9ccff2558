import type { Scenario, ScenarioSubscription } from '@tallylink/connector-testing';

/** An invented world of one customer, with the subscriptions of a case. */
export function smallScenario(
  subscriptions: readonly Partial<ScenarioSubscription>[],
  source: Partial<Scenario['source']> = {},
): Scenario {
  return {
    name: 'small',
    now: '2026-11-02T08:00:00Z',
    zone: 'Europe/Athens',
    months: ['2026-10'],
    source: {
      edition: 'reseller',
      reseller: { id: 4102, name: 'Bluepeak IT Services', taxNumber: 'EL000000000' },
      customers: [
        {
          id: 4233,
          name: 'Tidewater Dental Group',
          currency: 'EUR',
          vatNumber: 'EL099999999',
          countryCode: 'GR',
          address: '1 Quay Road',
          city: 'Portville',
        },
        { id: 4234, name: 'Harbour & Finch Accountants', currency: 'EUR' },
      ],
      products: [
        {
          id: '4d6b8c10-2f2e-4b6f-9a7a-1b2c3d4e5f60',
          code: 'EPB-01',
          name: 'Endpoint Backup',
          addOn: false,
          charge: 'prepaid',
        },
        {
          id: '0e2d5f6c-7f7b-4c58-b0c0-6a6f3f6d1e01',
          code: 'OSS-STD:0001',
          name: 'Office Suite',
          addOn: false,
          charge: 'prepaid',
        },
        {
          id: '11111111-7f7b-4c58-b0c0-6a6f3f6d1e02',
          code: 'ADD-ARC',
          name: 'Mail Archive',
          addOn: true,
          charge: 'prepaid',
        },
        {
          id: '22222222-7f7b-4c58-b0c0-6a6f3f6d1e03',
          code: 'CLD',
          name: 'Cloud Compute',
          addOn: false,
          charge: 'pay-per-use',
        },
      ],
      subscriptions: subscriptions.map(subscription),
      extraItems: [],
      ...source,
    },
    target: { customers: [], services: [], agreements: [] },
  };
}

export const BACKUP = '4d6b8c10-2f2e-4b6f-9a7a-1b2c3d4e5f60';
export const SUITE = '0e2d5f6c-7f7b-4c58-b0c0-6a6f3f6d1e01';
export const ARCHIVE = '11111111-7f7b-4c58-b0c0-6a6f3f6d1e02';
export const COMPUTE = '22222222-7f7b-4c58-b0c0-6a6f3f6d1e03';

function subscription(given: Partial<ScenarioSubscription>, index: number): ScenarioSubscription {
  return {
    id: `c2b1d9a4-0f0e-4d55-8a77-3f2a9d7e44${10 + index}`,
    customerId: 4233,
    productId: BACKUP,
    termMonths: 1,
    instalmentMonths: null,
    activated: '2026-08-01',
    units: '25',
    unitPrice: '4.10',
    currency: 'EUR',
    issue: 'advance',
    partials: 'order-day',
    chargeRule: 'partial',
    decrease: 'delta',
    events: [],
    ...given,
  };
}
