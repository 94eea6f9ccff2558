import { later, type PlainDate } from '@tallylink/billing-model';
import type {
  ScenarioAgreement,
  ScenarioAgreementLine,
  ScenarioTarget,
  ScenarioTargetCustomer,
  ScenarioTargetService,
} from '../scenario.js';
import { customerId, customerKeys, customerRow, targetCustomerId, type CustomerKey } from './customers.js';
import type { ContractRow } from './customer-table.js';
import { dayValues, unitChanges } from './notation.js';
import type { HeldLine, Play } from './play.js';
import type { ProductKey } from './products.js';
import { demoServices, serviceFor } from './services.js';

const FIRST_AGREEMENT_ID = 7001;
const FIRST_LINE_ID = 9001;
const YEAR_START = '2026-01-01';
const MAIN: ContractRow = { key: 'main' };

// Companies that must never be suggested, or only with a question: twins, former names, suppliers.
const otherCompanies: readonly Omit<ScenarioTargetCustomer, 'id' | 'currency'>[] = [
  { name: 'Kallisto Shipping (old)', type: 'customer', active: false },
  { name: 'Kallisto Shipping Supplies', type: 'vendor', active: true },
  { name: 'Attica Pharma Retail', vatNumber: 'EL998877665', type: 'customer', active: true },
  { name: 'Blue Heron Design Studio', type: 'customer', active: true },
  { name: 'Juniper and Vale Flowers', type: 'vendor', active: true },
  { name: 'Pinecrest Logistics', type: 'prospect', active: false },
  { name: 'Harbour Finance Partners', type: 'customer', active: true },
  { name: 'Northgate Cloud Distribution', type: 'vendor', active: true },
];

function targetCustomers(): ScenarioTargetCustomer[] {
  const known = customerKeys.filter((key) => customerRow(key).target !== null);
  const customers = known.map((key): ScenarioTargetCustomer => {
    const row = customerRow(key);
    return {
      id: targetCustomerId(key),
      name: row.target?.name ?? row.name,
      ...(row.target?.ourId ? { reference: String(customerId(key)) } : {}),
      ...(row.target?.vat ? { vatNumber: row.target.vat } : {}),
      ...(row.target?.domain ? { domain: row.target.domain } : {}),
      type: 'customer',
      active: true,
      currency: row.target?.currency ?? 'EUR',
    };
  });
  const others = otherCompanies.map((company, i) => ({ ...company, id: 601 + i, currency: 'EUR' }));
  return [...customers, ...others];
}

/** A line with the contract that it belongs to. */
export interface PlacedLine {
  readonly customer: CustomerKey;
  readonly product: ProductKey;
  readonly contractKey: string;
  readonly line: ScenarioAgreementLine;
}

const lineKey = (customer: CustomerKey, product: ProductKey, held: HeldLine): string =>
  [customer, product, held.agreement ?? 'main', held.repeat ?? 1].join(' ');

function heldLines(plays: readonly Play[]): [CustomerKey, ProductKey, HeldLine][] {
  return plays.flatMap((play) => [
    ...[...(play.held ? [play.held] : []), ...(play.heldToo ?? [])].map(
      (held): [CustomerKey, ProductKey, HeldLine] => [play.customer, play.product, held],
    ),
    ...(play.addOns ?? []).flatMap((addOn): [CustomerKey, ProductKey, HeldLine][] =>
      addOn.held ? [[play.customer, addOn.product, addOn.held]] : [],
    ),
  ]);
}

/** The lines that the PSA already has, by customer, product and contract; plays that share one describe it once. */
export function placeLines(plays: readonly Play[]): ReadonlyMap<string, PlacedLine> {
  const placed = new Map<string, PlacedLine>();
  for (const [customer, product, held] of heldLines(plays)) {
    const key = lineKey(customer, product, held);
    if (placed.has(key)) continue;
    const contractKey = held.agreement ?? 'main';
    const row = contract(customer, contractKey);
    const start = row.start ?? YEAR_START;
    const line = agreementLine({
      service: serviceFor(product, row.months ?? 1),
      held: { ...held, from: later(held.from ?? customerRow(customer).since ?? start, start) },
      id: FIRST_LINE_ID + placed.size,
    });
    placed.set(key, { customer, product, contractKey, line });
  }
  return placed;
}

/** The agreement line that a play's line feeds. */
export function placedLineOf(play: Play, placed: ReadonlyMap<string, PlacedLine>): PlacedLine | undefined {
  const addOn = play.addOns?.find((each) => each.product === play.addOnProduct && each.held);
  if (addOn?.held) return placed.get(lineKey(play.customer, addOn.product, addOn.held));
  return play.held ? placed.get(lineKey(play.customer, play.product, play.held)) : undefined;
}

function contract(customer: CustomerKey, key: string): ContractRow {
  const row = contractsOf(customer).find((each) => each.key === key);
  if (!row) throw new RangeError(`${customer} has no contract ${key} in the demo.`);
  return row;
}

const contractsOf = (customer: CustomerKey): readonly ContractRow[] =>
  customerRow(customer).target === null ? [] : (customerRow(customer).contracts ?? [MAIN]);

interface LineParts {
  readonly service: ScenarioTargetService;
  readonly held: HeldLine & { readonly from: PlainDate };
  readonly id: number;
}

function agreementLine({ service, held, id }: LineParts): ScenarioAgreementLine {
  const values = dayValues(held.units);
  const posted = held.postedThrough === undefined ? '2026-09-01' : held.postedThrough;
  return {
    id,
    serviceId: service.id,
    from: held.from,
    units: Number.parseInt(values[0]!.value, 10),
    unitPrice: held.unitPrice ?? service.unitPrice,
    unitCost: held.unitCost ?? service.unitCost,
    changes: unitChanges(values),
    ...(posted === null ? {} : { postedThrough: posted }),
  };
}

function agreements(placed: ReadonlyMap<string, PlacedLine>): ScenarioAgreement[] {
  const rows = customerKeys.flatMap((customer) => contractsOf(customer).map((row) => ({ customer, row })));
  return rows.map(({ customer, row }, i) => ({
    id: FIRST_AGREEMENT_ID + i,
    customerId: targetCustomerId(customer),
    name:
      row.recurring === false
        ? 'Time and materials'
        : (row.months ?? 1) > 1
          ? 'Licences, yearly'
          : 'Managed services',
    recurring: row.recurring ?? true,
    active: row.active ?? true,
    periodMonths: row.months ?? 1,
    start: row.start ?? YEAR_START,
    end: row.end ?? '2026-12-31',
    lines: [...placed.values()]
      .filter((each) => each.customer === customer && each.contractKey === row.key)
      .map((each) => each.line),
  }));
}

/** The PSA's side of the demo. */
export const buildTarget = (placed: ReadonlyMap<string, PlacedLine>): ScenarioTarget => ({
  customers: targetCustomers(),
  services: demoServices,
  agreements: agreements(placed),
});
