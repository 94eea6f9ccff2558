import type { Scenario, ScenarioAgreement, ScenarioAgreementLine } from '@tallylink/connector-testing';

/** What a test changes in the small scenario. */
export interface SmallScenario {
  readonly line?: Partial<ScenarioAgreementLine>;
  readonly agreement?: Partial<ScenarioAgreement>;
}

export const CONTRACT = 7001;
export const LINE = 9001;
export const SERVICE = 301;
export const YEARLY_SERVICE = 302;
export const INACTIVE_SERVICE = 303;
export const COMPANY = 501;

/** One customer with a calendar-month contract of the year 2026 and 25 units at 5.90, cost 4.10. */
export function smallScenario(changes: SmallScenario = {}): Scenario {
  const line: ScenarioAgreementLine = {
    id: LINE,
    serviceId: SERVICE,
    from: '2026-01-01',
    units: 25,
    unitPrice: '5.90',
    unitCost: '4.10',
    changes: [],
    ...changes.line,
  };
  const agreement: ScenarioAgreement = {
    id: CONTRACT,
    customerId: COMPANY,
    name: 'Cloud',
    recurring: true,
    active: true,
    periodMonths: 1,
    start: '2026-01-01',
    end: '2026-12-31',
    lines: [line],
    ...changes.agreement,
  };
  const service = { unitPrice: '5.90', unitCost: '4.10', periodMonths: 1, active: true };
  return {
    name: 'small',
    now: '2026-11-02T08:00:00Z',
    zone: 'Europe/Athens',
    months: ['2026-10'],
    source: {
      edition: 'reseller',
      reseller: { id: 1, name: 'The MSP', taxNumber: 'EL1' },
      customers: [],
      products: [],
      subscriptions: [],
      extraItems: [],
    },
    target: {
      customers: [
        {
          id: COMPANY,
          name: 'Alpha Trading Ltd',
          reference: 'IW-1',
          type: 'customer',
          active: true,
          currency: 'EUR',
        },
        { id: 502, name: 'Beta SA', type: 'prospect', active: false, currency: 'USD' },
        { id: 503, name: 'Άλφα ΑΕ', type: 'customer', active: true, currency: 'EUR' },
      ],
      services: [
        { id: SERVICE, name: 'Mail monthly', sku: 'MAIL:P1M', ...service },
        { id: YEARLY_SERVICE, name: 'Mail yearly', ...service, unitPrice: '62.04', periodMonths: 12 },
        { id: INACTIVE_SERVICE, name: 'Fax monthly', ...service, active: false },
      ],
      agreements: [agreement],
    },
  };
}
