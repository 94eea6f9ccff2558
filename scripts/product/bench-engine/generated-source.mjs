// What a marketplace billed in October 2026: 20 lines a customer, 5 % of them changed, 1 % new. The same count gives
// the same records.
import { chanceOf } from './chance.mjs';

export const LINES_PER_CUSTOMER = 20;
const DAYS = 31;
const CATALOGUE = 60;

const day = (number) => `2026-10-${String(number).padStart(2, '0')}`;
/** Cents as text: amounts are whole cents here, so that no fraction is ever a JavaScript number. */
export const amountOf = (cents) => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
const share = (cents, days) => Math.floor((cents * days * 2 + DAYS) / (DAYS * 2));

/** What line `i` is: its units, its cost in cents, and what happened to it in the month. */
export function sourceLine(i) {
  const chance = chanceOf(i);
  const kind = kindOf(chance(1000));
  const customer = Math.floor(i / LINES_PER_CUSTOMER);
  const ofCustomer = i % LINES_PER_CUSTOMER;
  // Every other customer has two subscriptions of one service.
  const service = ofCustomer === 19 && customer % 2 === 1 ? 18 : ofCustomer;
  const product = (customer * 7 + service * 3) % CATALOGUE;
  return {
    id: i,
    kind,
    customer,
    product,
    service,
    currency: customer % 4 === 3 ? 'USD' : 'EUR',
    units: 3 + chance(60),
    cents: 210 + product * 35,
    by: 1 + chance(3),
    from: 2 + chance(29),
  };
}

/** Of a thousand: 10 new, 50 changed (30 more units, 10 fewer, 10 dearer), 40 changed and already right, others as they were. */
function kindOf(number) {
  if (number < 10) return 'new';
  if (number < 40) return 'more';
  if (number < 50) return 'fewer';
  if (number < 60) return 'dearer';
  return number < 100 ? 'already-right' : 'same';
}

/** Documents, charges and subscriptions of a month, as a connector would have read them on 2 November. */
export function sourceOf(count) {
  const charges = [];
  const subscriptions = [];
  for (let i = 0; i < count; i += 1) {
    const line = sourceLine(i);
    charges.push(...chargesOf(line));
    subscriptions.push(subscriptionOf(line));
  }
  return { charges, subscriptions, documents: documentsOf(charges) };
}

const customerOf = ({ customer }) => ({ id: `account-${customer}`, name: `Customer ${customer} Ltd` });
const serviceOf = ({ product }) => ({
  id: `product-${product}`,
  name: `Service ${product}`,
  code: `SKU-${product}`,
});
const closing = ({ kind, units, by }) =>
  kind === 'more' || kind === 'already-right' ? units + by : kind === 'fewer' ? units - by : units;

function chargesOf(line) {
  const { units, cents, kind, by, from } = line;
  const full = { start: '2026-10-01', endExclusive: '2026-11-01' };
  const next = { start: '2026-11-01', endExclusive: '2026-12-01' };
  const charges = [
    charge(line, 'october', full, units, cents),
    charge(line, 'november', next, closing(line), cents),
  ];
  if (kind === 'same' || kind === 'new' || kind === 'dearer') return charges;
  const part = share(cents, DAYS + 1 - from);
  const sign = kind === 'fewer' ? -1 : 1;
  return [
    ...charges,
    charge(line, 'change', { start: day(from), endExclusive: '2026-11-01' }, sign * by, part),
  ];
}

function charge(line, name, period, units, cents) {
  const document = `${name === 'change' && units < 0 ? 'credit' : name}-${line.customer}`;
  const credit = units < 0;
  return {
    kind: 'charge',
    id: `${name}-${line.id}`,
    itemId: `${name}-${line.id}`,
    documentId: document,
    documentCode: document.toUpperCase(),
    documentDate: name === 'november' ? '2026-11-01' : '2026-10-01',
    documentUpdatedAt: '2026-11-01T09:00:00+02:00',
    credit,
    classification: credit ? 'adjusting' : 'unit',
    description: `Service ${line.product}`,
    customer: customerOf(line),
    payer: null,
    contract: { id: `subscription-${line.id}`, name: `Subscription ${line.id}` },
    service: serviceOf(line),
    addOn: false,
    period,
    commitmentMonths: 1,
    units: String(units),
    unitPrice: { amount: amountOf(cents), currency: line.currency },
    amount: { amount: amountOf(units * cents), currency: line.currency },
    cents: units * cents,
    notes: [],
    raw: {},
  };
}

function subscriptionOf(line) {
  const units = closing(line);
  return {
    kind: 'subscription',
    id: `subscription-${line.id}`,
    name: `Subscription ${line.id}`,
    status: 'active',
    customer: customerOf(line),
    service: serviceOf(line),
    units: String(units),
    recurringAmount: { amount: amountOf(units * line.cents), currency: line.currency },
    currency: line.currency,
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
  };
}

function documentsOf(charges) {
  return [...Map.groupBy(charges, (item) => item.documentId)].map(([id, items]) => ({
    kind: 'document',
    id,
    code: items[0].documentCode,
    type: items[0].credit ? 'credit-note' : 'invoice',
    status: 'open',
    date: items[0].documentDate,
    createdAt: items[0].documentUpdatedAt,
    updatedAt: items[0].documentUpdatedAt,
    totalBeforeTax: {
      amount: amountOf(items.reduce((sum, item) => sum + item.cents, 0)),
      currency: items[0].amount.currency,
    },
    itemCount: items.length,
  }));
}
