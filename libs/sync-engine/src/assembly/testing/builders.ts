import {
  addDays,
  lineId,
  sumMoney,
  type BillingLine,
  type PlainDate,
  type SourceCharge,
  type SourceDocument,
  type SourceSubscription,
} from '@tallylink/billing-model';
import type { AssemblyInput, PreviousLine } from '../index.js';

/** Builders of source records for specs: only what a case is about is said. */
export const customer = { id: 'acme', name: 'Acme' };
export const contract = { id: 'sub-1', name: 'Acme - Suite' };
export const service = { id: 'suite', name: 'Suite' };

const eur = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'EUR' });

let lastId = 0;

/** A debit: days with both ends, units, unit price as charged, and the amount. */
export function charge(
  first: PlainDate,
  last: PlainDate,
  units: string,
  unitPrice: string,
  amount: string,
  more: Partial<SourceCharge> = {},
): SourceCharge {
  lastId += 1;
  const id = more.id ?? `item-${String(lastId).padStart(4, '0')}`;
  const documentId = more.documentId ?? `doc-${id}`;
  return {
    kind: 'charge',
    id,
    itemId: id.split('#')[0]!,
    documentId,
    documentCode: `INV-${documentId}`,
    documentDate: first,
    documentUpdatedAt: '2026-10-01T09:00:00+03:00',
    credit: false,
    classification: 'unit',
    description: 'Suite',
    customer,
    payer: null,
    contract,
    service,
    addOn: false,
    period: { start: first, endExclusive: addDays(last, 1) },
    commitmentMonths: 1,
    units,
    unitPrice: eur(unitPrice),
    amount: eur(amount),
    notes: [],
    raw: {},
    ...more,
  };
}

/** A credit, given with the positive numbers of the wire. */
export function credit(
  first: PlainDate,
  last: PlainDate,
  units: string,
  unitPrice: string,
  amount: string,
  more: Partial<SourceCharge> = {},
): SourceCharge {
  const adjusting = { credit: true, classification: 'adjusting' as const, ...more };
  return charge(first, last, `-${units}`, unitPrice, `-${amount}`, adjusting);
}

/** A monthly contract from the 1st, active since January. */
export function subscription(units: string, more: Partial<SourceSubscription> = {}): SourceSubscription {
  return {
    kind: 'subscription',
    id: contract.id,
    name: contract.name,
    status: 'active',
    customer,
    service,
    units,
    recurringAmount: null,
    currency: 'EUR',
    commitmentMonths: 1,
    instalments: null,
    term: { start: '2026-11-01', endExclusive: '2026-12-01' },
    activationDate: '2026-01-01',
    automaticRenewal: true,
    trial: false,
    usageBased: false,
    updatedDay: '2026-10-01',
    updatedAt: '2026-10-01T09:00:00+03:00',
    raw: {},
    ...more,
  };
}

/** One document for each that the charges name, which declares what they add up to. */
export function documentsOf(charges: readonly SourceCharge[]): SourceDocument[] {
  const byDocument = Map.groupBy(charges, (item) => item.documentId);
  return [...byDocument].map(([id, items]) => ({
    kind: 'document',
    id,
    code: items[0]!.documentCode,
    type: items[0]!.credit ? 'credit-note' : 'invoice',
    status: 'open',
    date: items[0]!.documentDate,
    createdAt: items[0]!.documentUpdatedAt,
    updatedAt: items[0]!.documentUpdatedAt,
    totalBeforeTax: sumMoney(
      items.map((item) => item.amount),
      items[0]!.amount.currency,
    ),
    itemCount: new Set(items.map((item) => item.itemId)).size,
  }));
}

/** October 2026, read on 2 November, with everything in the window. */
export function input(charges: readonly SourceCharge[], more: Partial<AssemblyInput> = {}): AssemblyInput {
  return {
    month: '2026-10',
    asOf: '2026-11-02',
    readFrom: '2026-08-01',
    readBefore: '2027-02-01',
    historyFrom: null,
    documents: documentsOf(charges),
    charges,
    subscriptions: [],
    subscriptionsComplete: true,
    rejected: [],
    previous: [],
    known: [],
    ...more,
  };
}

/** The line of the builders' one contract as it was linked last month. */
export function previousLine(more: Partial<PreviousLine> = {}): PreviousLine {
  const key = { customerId: customer.id, contractId: contract.id, serviceId: service.id };
  const periods = { billingPeriodMonths: 1, commitmentMonths: 1 };
  return { key, customer, contract, service, addOn: false, currency: 'EUR', ...periods, ...more };
}

export const mainLineId = lineId(previousLine().key);

/** Units as the cases write them: `25 settled, 28 settled @12` (a day of the month's own). */
export function unitsText(line: BillingLine): string {
  return line.units.steps.map((step) => `${step.units} ${step.basis}${at(step.day)}`).join(', ');
}

/** Costs as the cases write them: `4.10, 4.30 @15`. */
export function costText(line: BillingLine): string {
  return line.costs
    .map((step) => `${step.free ? 'free ' : ''}${step.unitCost?.amount ?? 'none'}${at(step.day)}`)
    .join(', ');
}

const at = (day: PlainDate): string => (day.endsWith('-01') ? '' : ` @${+day.slice(8)}`);
