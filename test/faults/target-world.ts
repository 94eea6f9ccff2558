import { loadScenario, type Scenario, type ScenarioAgreement } from '@tallylink/connector-testing';

/** A service of the small PSA that every scenario begins with. */
interface WorldService {
  readonly id: number;
  readonly name: string;
  readonly price: string;
  readonly cost: string;
  readonly months: number;
}

export const SERVICES: readonly WorldService[] = [
  { id: 401, name: 'Mailbox', price: '5.90', cost: '4.10', months: 1 },
  { id: 402, name: 'Backup', price: '12.40', cost: '9.05', months: 1 },
  { id: 403, name: 'Phone line', price: '7.25', cost: '5.5525', months: 1 },
  { id: 404, name: 'Web filter', price: '3.90', cost: '2.80', months: 1 },
  { id: 405, name: 'Office yearly', price: '180.00', cost: '124.80', months: 12 },
];

/** Services that a contract begins with; 404 is on none, so that it can be put on each. */
const ON_MONTHLY = [401, 402, 403];
const UNITS = [10, 25, 40];

export const CUSTOMERS: readonly number[] = [601, 602, 603, 604, 605, 606];
/** Begins on the 15th, so that its periods lie across months. */
const MID_MONTH = 603;
/** On yearly periods. */
const YEARLY = 605;

export const contractOf = (customer: number): number => customer + 6500;
export const lineOf = (customer: number, service: number): number => customer * 1000 + service;
export const isYearly = (customer: number): boolean => customer === YEARLY;
export const CONTRACT_END = '2026-12-31';
const CHARGE_CODE_ID = 29_683_281;

const serviceOf = (id: number): WorldService => SERVICES.find((one) => one.id === id)!;

/** The lines that a contract begins with, with their units, price and cost. */
export function linesOf(customer: number): { service: WorldService; units: number }[] {
  if (isYearly(customer)) return [{ service: serviceOf(405), units: 12 }];
  return ON_MONTHLY.map((id, index) => ({ service: serviceOf(id), units: UNITS[index]! + (customer % 10) }));
}

export const contractStart = (customer: number): string =>
  customer === MID_MONTH ? '2026-01-15' : '2026-01-01';

function agreement(customer: number): ScenarioAgreement {
  const start = contractStart(customer);
  return {
    id: contractOf(customer),
    customerId: customer,
    name: `Cloud ${customer}`,
    recurring: true,
    active: true,
    periodMonths: isYearly(customer) ? 12 : 1,
    start,
    end: CONTRACT_END,
    lines: linesOf(customer).map(({ service, units }) => ({
      id: lineOf(customer, service.id),
      serviceId: service.id,
      from: start,
      units,
      unitPrice: service.price,
      unitCost: service.cost,
      changes: [],
    })),
  };
}

/** Six customers, a contract each, nothing posted. The marketplace's side is the demo's: nobody reads it here. */
export function targetWorld(): Scenario {
  const demo = loadScenario({ scenario: 'demo' });
  return {
    ...demo,
    name: 'faults',
    target: {
      customers: CUSTOMERS.map((id) => ({
        id,
        name: `Customer ${id}`,
        type: 'customer',
        active: true,
        currency: 'EUR',
      })),
      services: SERVICES.map(({ id, name, price, cost, months }) => ({
        id,
        name,
        sku: `SKU-${id}`,
        periodMonths: months,
        unitPrice: price,
        unitCost: cost,
        active: true,
      })),
      agreements: CUSTOMERS.map(agreement),
    },
  };
}

/** A charge that each contract has, not billed yet. */
export const CHARGE = {
  name: 'Set-up, once',
  day: '2026-10-05',
  units: '1',
  unitPrice: { amount: '20.00', currency: 'EUR' },
  unitCost: { amount: '15.00', currency: 'EUR' },
  agreementLineId: null,
} as const;
const FIRST_CHARGE_ID = 10_001;

/** The vendor counts its ids from the same number after each reset. */
export const chargeId = (customer: number): string => String(FIRST_CHARGE_ID + CUSTOMERS.indexOf(customer));

/** What another tool sends to have {@link CHARGE} on a contract. */
export function chargeRequest(customer: number): { path: string; body: object } {
  const body = {
    contractID: contractOf(customer),
    name: CHARGE.name,
    datePurchased: `${CHARGE.day}T00:00:00`,
    chargeType: 1,
    billingCodeID: CHARGE_CODE_ID,
    unitQuantity: 1,
    unitPrice: 20,
    unitCost: 15,
    internalPurchaseOrderNumber: `KEPT-${customer}`,
  };
  return { path: `Contracts/${contractOf(customer)}/Charges`, body };
}
