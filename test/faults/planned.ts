import type { LineState, Operation } from '@tallylink/billing-model';
import type { FaultMatch } from '@tallylink/connector-testing';
import {
  CHARGE,
  chargeId,
  CONTRACT_END,
  contractOf,
  isYearly,
  lineOf,
  linesOf,
  SERVICES,
} from './target-world.js';

/** What a chain of operations does, one for each kind that the product knows; a change of a line in its three forms. */
export const KINDS = [
  'change-units',
  'change-cost',
  'change-price',
  'add-line',
  'create-charge',
  'delete-charge',
  'create-customer',
  'create-agreement',
  'create-service',
  'extend-agreement',
  'two-changes',
  'add-then-change',
  'customer-then-agreement',
] as const;
export type Kind = (typeof KINDS)[number];

/** One chain of a plan. */
export interface PlannedChain {
  readonly kind: Kind;
  readonly customer: number;
  readonly operations: readonly Operation[];
}

const eur = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'EUR' });
const state = (units: number, price: string, cost: string): LineState => ({
  units: String(units),
  unitPrice: eur(price),
  unitCost: eur(cost),
});

/** A dearer value of the same precision, without arithmetic on money. */
const DEARER: Readonly<Record<string, string>> = {
  '5.90': '6.15',
  '4.10': '4.30',
  '12.40': '12.95',
  '9.05': '9.4125',
  '7.25': '7.50',
  '5.5525': '5.75',
  '180.00': '192.00',
  '124.80': '130.10',
};
const NEW_SERVICE = SERVICES.find((service) => service.id === 404)!;

/** Makes the chain of a kind for a customer. `turn` picks the line and the days, `tag` names what is created. */
export function plannedChain(kind: Kind, customer: number, turn: number, tag: string): PlannedChain {
  return { kind, customer, operations: operationsOf(kind, customer, turn, tag) };
}

function operationsOf(kind: Kind, customer: number, turn: number, tag: string): Operation[] {
  const lines = linesOf(customer);
  const line = lines[turn % lines.length]!;
  const chain =
    kind.includes('change-') || kind === 'two-changes'
      ? `line:${lineOf(customer, line.service.id)}`
      : `${kind}:${tag}`;
  const base = {
    chain,
    targetCustomerId: String(customer),
    summary: `${kind} of customer ${customer}`,
    lineIds: [],
    ticked: true,
  };
  const agreementId = String(contractOf(customer));
  const change = (id: string, day: string, before: LineState, after: LineState): Operation => ({
    ...base,
    kind: 'change-line',
    id: `${tag}-${id}`,
    agreementId,
    agreementLineId: String(lineOf(customer, line.service.id)),
    serviceId: String(line.service.id),
    effectiveDate: day,
    before,
    after,
  });
  const { price, cost } = line.service;
  const now = state(line.units, price, cost);
  const days = ['2026-10-12', '2026-10-01', '2026-10-21', '2026-11-01'] as const;
  const day = days[turn % days.length]!;
  const delta = turn % 3 === 2 ? -4 : 3 + (turn % 5);
  switch (kind) {
    case 'change-units':
      return [change('units', day, now, state(line.units + delta, price, cost))];
    case 'change-cost':
      return [change('cost', day, now, state(line.units, price, DEARER[cost]!))];
    case 'change-price':
      return [change('price', day, now, state(line.units, DEARER[price]!, cost))];
    case 'two-changes': {
      const between = state(line.units + 3, price, cost);
      return [
        change('first', '2026-10-05', now, between),
        change('second', '2026-10-19', between, state(line.units + 1, DEARER[price]!, DEARER[cost]!)),
      ];
    }
    default:
      return created(kind, { base, customer, agreementId, tag, day });
  }
}

interface Around {
  readonly base: Pick<Operation, 'chain' | 'targetCustomerId' | 'summary' | 'lineIds' | 'ticked'>;
  readonly customer: number;
  readonly agreementId: string;
  readonly tag: string;
  readonly day: string;
}

function created(kind: Kind, { base, customer, agreementId, tag, day }: Around): Operation[] {
  const first = state(5, NEW_SERVICE.price, NEW_SERVICE.cost);
  const add: Operation = {
    ...base,
    kind: 'add-line',
    id: `${tag}-add`,
    agreementId,
    serviceId: String(NEW_SERVICE.id),
    effectiveDate: '2026-10-12',
    before: null,
    after: first,
  };
  const company: Operation = {
    ...base,
    kind: 'create-customer',
    id: `${tag}-customer`,
    targetCustomerId: null,
    before: null,
    after: { name: `Newcomer ${tag}`, reference: `IW-${tag}`, currency: 'EUR' },
  };
  const contract = (targetCustomerId: string): Operation => ({
    ...base,
    kind: 'create-agreement',
    id: `${tag}-agreement`,
    targetCustomerId,
    before: null,
    after: {
      name: `Contract ${tag}`,
      reference: `SUB-${tag}`,
      billingPeriodMonths: 1,
      start: '2026-10-01',
      endExclusive: '2027-10-01',
    },
  });
  switch (kind) {
    case 'add-line':
      return [add];
    case 'add-then-change':
      return [
        add,
        {
          ...base,
          kind: 'change-line',
          id: `${tag}-more`,
          agreementId,
          agreementLineId: 'new',
          serviceId: String(NEW_SERVICE.id),
          effectiveDate: '2026-10-23',
          before: first,
          after: state(8, NEW_SERVICE.price, NEW_SERVICE.cost),
        },
      ];
    case 'create-customer':
      return [company];
    case 'customer-then-agreement':
      return [company, contract('new')];
    case 'create-agreement':
      return [contract(String(customer))];
    case 'create-service':
      return [
        {
          ...base,
          kind: 'create-service',
          id: `${tag}-service`,
          targetCustomerId: null,
          before: null,
          after: {
            name: `Service ${tag}`,
            reference: `PROD-${tag}`,
            sku: null,
            description: null,
            billingPeriodMonths: 1,
            unitPrice: eur('4.75'),
            unitCost: eur('3.1025'),
          },
        },
      ];
    case 'create-charge':
      return [
        {
          ...base,
          kind: 'create-charge',
          id: `${tag}-charge`,
          agreementId,
          before: null,
          after: {
            name: `Usage ${tag}`,
            reference: `CHG-${tag}`,
            day,
            units: '2.5',
            unitPrice: eur('474.23'),
            unitCost: eur('412.37'),
            agreementLineId: null,
          },
        },
      ];
    case 'delete-charge':
      return [
        {
          ...base,
          kind: 'delete-charge',
          id: `${tag}-delete`,
          agreementId,
          chargeId: chargeId(customer),
          before: { ...CHARGE, reference: `KEPT-${customer}` },
          after: null,
        },
      ];
    case 'extend-agreement':
      return [
        {
          ...base,
          kind: 'extend-agreement',
          id: `${tag}-extend`,
          agreementId,
          before: { endExclusive: '2027-01-01' },
          after: { endExclusive: isYearly(customer) ? '2028-01-01' : '2027-07-01' },
        },
      ];
    default:
      throw new Error(`No operation for ${kind}, of a contract that ends on ${CONTRACT_END}.`);
  }
}

/** The one request that writes an operation, as a fault finds it on the wire. */
export function writeOf(operation: Operation): FaultMatch {
  switch (operation.kind) {
    case 'change-line': {
      const day = operation.effectiveDate;
      const line = operation.agreementLineId === 'new' ? '\\d+' : operation.agreementLineId;
      return {
        method: 'POST',
        entity: 'ContractServiceAdjustments',
        bodyPattern: `"contractServiceID":${line},.*"effectiveDate":"${day}`,
      };
    }
    case 'add-line':
      return {
        method: 'POST',
        entity: 'ContractServiceAdjustments',
        bodyPattern: `"contractID":${operation.agreementId},`,
      };
    case 'create-customer':
      return { method: 'POST', pathSuffix: 'V1.0/Companies', body: operation.after.reference };
    case 'create-agreement':
      return { method: 'POST', pathSuffix: 'V1.0/Contracts', body: operation.after.reference };
    case 'create-service':
      return { method: 'POST', pathSuffix: 'V1.0/Services', body: operation.after.reference };
    case 'create-charge':
      return { method: 'POST', pathSuffix: '/Charges', body: operation.after.reference };
    case 'delete-charge':
      return { method: 'DELETE', pathSuffix: `/Charges/${operation.chargeId}` };
    case 'extend-agreement':
      return { method: 'PATCH', pathSuffix: 'V1.0/Contracts', bodyPattern: `"id":${operation.agreementId},` };
  }
}
