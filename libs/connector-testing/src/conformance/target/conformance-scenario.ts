import type { Scenario, ScenarioAgreement, ScenarioTargetCustomer } from '../../scenario/scenario.js';

/** Ids of the suite's own world. */
export const IDS = {
  customer: '501',
  dollarCustomer: '502',
  monthly: '601',
  anchored: '602',
  yearly: '603',
  dollars: '604',
  mail: '701',
  backup: '702',
  licence: '703',
  absent: '704',
  /** 25 units all year. */
  steady: '801',
  /** 25 units, 28 from 12 October on. */
  changed: '802',
  /** 10 units, posted through October. */
  posted: '803',
  /** 7 units, on a contract from the 15th. */
  onAnchored: '804',
  /** 12 units on a yearly contract. */
  onYearly: '805',
  /** 5 units of a customer billed in USD. */
  inDollars: '806',
} as const;

const customer = (id: number, name: string, currency = 'EUR'): ScenarioTargetCustomer => ({
  id,
  name,
  type: 'customer',
  active: true,
  currency,
});
const service = (id: number, name: string, periodMonths: number) => ({
  id,
  name,
  periodMonths,
  unitPrice: '5.90',
  unitCost: '4.10',
  active: true,
});
const line = (id: string, serviceId: string, units: number, from: string) => ({
  id: +id,
  serviceId: +serviceId,
  from,
  units,
  unitPrice: '5.90',
  unitCost: '4.10',
  changes: [],
});

const contract = {
  recurring: true,
  active: true,
  periodMonths: 1,
  start: '2026-01-01',
  end: '2027-12-31',
} as const;

const agreements: readonly ScenarioAgreement[] = [
  {
    ...contract,
    id: +IDS.monthly,
    customerId: +IDS.customer,
    name: 'Monthly',
    lines: [
      line(IDS.steady, IDS.mail, 25, '2026-01-01'),
      { ...line(IDS.changed, IDS.backup, 25, '2026-01-01'), changes: [{ day: '2026-10-12', unitChange: 3 }] },
      { ...line(IDS.posted, IDS.licence, 10, '2026-01-01'), postedThrough: '2026-10-01' },
    ],
  },
  {
    ...contract,
    id: +IDS.anchored,
    customerId: +IDS.customer,
    name: 'From the 15th',
    start: '2026-01-15',
    lines: [line(IDS.onAnchored, IDS.mail, 7, '2026-01-15')],
  },
  {
    ...contract,
    id: +IDS.yearly,
    customerId: +IDS.customer,
    name: 'Yearly',
    periodMonths: 12,
    start: '2026-03-01',
    end: '2028-02-29',
    lines: [line(IDS.onYearly, IDS.licence, 12, '2026-03-01')],
  },
  {
    ...contract,
    id: +IDS.dollars,
    customerId: +IDS.dollarCustomer,
    name: 'In dollars',
    lines: [line(IDS.inDollars, IDS.mail, 5, '2026-01-01')],
  },
];

/** A small world in October 2026. `customers` adds that many more, `lines` that many more lines on contracts of their own. */
export function conformanceScenario(
  more: { readonly customers?: number; readonly lines?: number; readonly firstName?: string } = {},
): Scenario {
  const extra = Array.from({ length: more.customers ?? 0 }, (_, i) =>
    customer(10_000 + i, `Customer number ${i}`),
  );
  const lines = Array.from({ length: more.lines ?? 0 }, (_, i): ScenarioAgreement => ({
    ...contract,
    id: 20_000 + i,
    customerId: +IDS.customer,
    name: `Contract number ${i}`,
    lines: [line(String(30_000 + i), IDS.mail, 1 + (i % 9), '2026-01-01')],
  }));
  return {
    name: 'conformance',
    now: '2026-11-02T08:00:00Z',
    zone: 'Europe/Athens',
    months: ['2026-10'],
    source: {
      edition: 'reseller',
      reseller: { id: 1, name: 'MSP', taxNumber: '' },
      customers: [],
      products: [],
      subscriptions: [],
      extraItems: [],
    },
    target: {
      customers: [
        customer(+IDS.customer, more.firstName ?? 'Alpha Trading Ltd'),
        customer(+IDS.dollarCustomer, 'Beta Inc', 'USD'),
        ...extra,
      ],
      services: [
        service(+IDS.mail, 'Mail', 1),
        service(+IDS.backup, 'Backup', 1),
        service(+IDS.licence, 'Licence', 1),
        service(+IDS.absent, 'Not sold yet', 1),
      ],
      agreements: [...agreements, ...lines],
    },
  };
}
