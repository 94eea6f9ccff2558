import fc from 'fast-check';
import type { AgreementLine, BillingLine, TargetState } from '@tallylink/billing-model';
import type { EntityLink, LinkPolicies } from '../index.js';
import { line, linksOf, target } from './case-fixture.js';

/** A month of several customers, in two currencies, with several lines on one agreement line. */
export interface Part {
  readonly customer: number;
  readonly service: number;
  readonly units: string;
  readonly actual: string;
  readonly cost: string;
}

const count = fc.integer({ min: 1, max: 30 }).map(String);
const day = fc.integer({ min: 2, max: 31 });
const timeline = fc.oneof(
  count,
  fc.tuple(count, count, day).map(([opening, later, on]) => `${opening}, ${later}@${on}`),
);
const part: fc.Arbitrary<Part> = fc.record({
  customer: fc.integer({ min: 0, max: 3 }),
  service: fc.integer({ min: 0, max: 2 }),
  units: timeline,
  actual: count,
  cost: fc.constantFrom('4.10', '4.30', '0.07'),
});
export const parts = fc.array(part, { minLength: 1, maxLength: 12 });
export const policies = fc.record({
  effective: fc.constantFrom<LinkPolicies['effective']>('exact', 'next-period', 'increase-exact'),
  price: fc.constantFrom<LinkPolicies['price']>({ kind: 'leave' }, { kind: 'markup', percent: '40' }),
});
export const anchor = fc.constantFrom('01', '15', '28', '31');
export const currencyOf = (customer: number): string => (customer % 2 === 0 ? 'EUR' : 'USD');

export interface ManyLines {
  readonly target: TargetState;
  readonly lines: readonly BillingLine[];
  readonly links: readonly EntityLink[];
}

/** Four customers, each with one contract that may hold three services; every second one is billed in dollars. */
export function manyLines(of: readonly Part[], from: string): ManyLines {
  const states = [0, 1, 2, 3].map((customer) => {
    const own = of.filter((one) => one.customer === customer);
    const base = target({
      units: '1',
      currency: currencyOf(customer),
      contract: `2026-01-${from} 2028-01-01`,
    });
    const agreementLines = [0, 1, 2].flatMap((service) => {
      const first = own.find((one) => one.service === service);
      return first ? [lineOf(base, { ...first, customer, service })] : [];
    });
    return { base, customer, agreementLines };
  });
  const first = states[0]!.base;
  const state: TargetState = {
    ...first,
    customers: states.map(({ base, customer }) => ({ ...base.customers[0]!, id: `t${customer}` })),
    agreements: states.map(({ base, customer }) => ({
      ...base.agreements[0]!,
      id: `a${customer}`,
      customerId: `t${customer}`,
    })),
    services: [0, 1, 2].map((service) => ({ ...first.services[0]!, id: `s${service}` })),
    lines: states.flatMap((one) => one.agreementLines),
  };
  const lines = of.map(billingLine);
  return { target: state, lines, links: lines.flatMap((one, i) => linksTo(one, of[i]!)) };
}

function lineOf(base: TargetState, { customer, service, actual }: Part): AgreementLine {
  const known = base.lines[0]!;
  return {
    ...known,
    id: `al${customer}-${service}`,
    agreementId: `a${customer}`,
    customerId: `t${customer}`,
    serviceId: `s${service}`,
    steps: known.steps.map((step) => ({ ...step, units: actual })),
  };
}

function billingLine({ customer, service, units, cost }: Part, i: number): BillingLine {
  const currency = currencyOf(customer);
  const made = line({ id: String(i + 1), units, cost, currency });
  return {
    ...made,
    customer: { id: `c${customer}`, name: `Customer ${customer}` },
    service: { id: `p${service}`, name: `Service ${service}` },
    costs: made.costs.map((step) => ({ ...step, unitCost: { amount: step.unitCost!.amount, currency } })),
  };
}

/** A newer version than the fixture's, whose every line is tied to one contract. */
function linksTo(one: BillingLine, { customer, service }: Part): EntityLink[] {
  const targets = { customer: `t${customer}`, contract: `a${customer}`, service: `s${service}` };
  return linksOf(one).map((link) => ({ ...link, version: 2, targetId: targets[link.kind] }));
}
