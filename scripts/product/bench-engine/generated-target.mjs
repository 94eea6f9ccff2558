// The PSA's side of the same month, and the links between both: contracts from the 1st, every fifth from the 15th.
import { amountOf, LINES_PER_CUSTOMER, sourceLine } from './generated-source.mjs';

const day = (number) => `2026-10-${String(number).padStart(2, '0')}`;
const price = (cents, currency) => ({ amount: amountOf(cents), currency });
/** The price rule of the bench is 40 % on the cost; in tenths of a cent it stays whole. */
const soldFor = (cents) => ({ whole: cents * 14 });
const soldText = ({ whole }) => `${amountOf(Math.floor(whole / 10))}${whole % 10 === 0 ? '' : whole % 10}`;
const ANCHORS = { first: ['01', '01'], middle: ['15', '15'] };

export function targetOf(count) {
  const customers = [];
  const agreements = [];
  const lines = new Map();
  const services = new Map();
  for (let i = 0; i < count; i += 1) {
    const line = sourceLine(i);
    if (i % LINES_PER_CUSTOMER === 0) {
      customers.push(customerOf(line));
      agreements.push(agreementOf(line));
    }
    services.set(line.product, serviceOf(line));
    if (line.kind !== 'new') addTo(lines, line);
  }
  return {
    customers,
    agreements,
    services: [...services.values()],
    lines: [...lines.values()].map(agreementLineOf),
    costsVisible: true,
    complete: true,
    notes: [],
  };
}

export function linksOf(count) {
  const links = [];
  const made = {
    version: 2,
    decidedBy: 'clerk',
    decidedAt: '2026-09-01T00:00:00Z',
    reason: '',
    score: null,
    previousTargetId: null,
  };
  const products = new Set();
  for (let i = 0; i < count; i += 1) {
    const { customer, product } = sourceLine(i);
    if (i % LINES_PER_CUSTOMER === 0)
      links.push({ ...made, kind: 'customer', sourceKey: `account-${customer}`, targetId: `c${customer}` });
    links.push({ ...made, kind: 'contract', sourceKey: `subscription-${i}`, targetId: `a${customer}` });
    products.add(product);
  }
  for (const product of products)
    links.push({
      ...made,
      kind: 'service',
      sourceKey: `product-${product}~main~1~1`,
      targetId: `s${product}`,
    });
  return links;
}

function customerOf({ customer, currency }) {
  return {
    id: `c${customer}`,
    name: `Customer ${customer}`,
    reference: null,
    vatNumber: null,
    domain: null,
    active: true,
    kind: 'customer',
    currency,
  };
}

const anchorOf = ({ customer }) => (customer % 5 === 4 ? ANCHORS.middle : ANCHORS.first)[0];

function agreementOf(line) {
  return {
    id: `a${line.customer}`,
    customerId: `c${line.customer}`,
    name: 'Cloud services',
    reference: null,
    recurring: true,
    active: true,
    period: { start: `2026-01-${anchorOf(line)}`, endExclusive: `2028-01-${anchorOf(line)}` },
    billingPeriodMonths: 1,
  };
}

function serviceOf({ product, cents }) {
  return {
    id: `s${product}`,
    name: `Service ${product}`,
    sku: `SKU-${product}`,
    partNumber: null,
    reference: null,
    billingPeriodMonths: 1,
    active: true,
    unitPrice: null,
    unitCost: price(cents, 'EUR'),
  };
}

/** Several subscriptions of one service feed one line of the contract. */
function addTo(lines, line) {
  const key = `${line.customer}/${line.product}`;
  const known = lines.get(key);
  if (known) known.parts.push(line);
  else lines.set(key, { ...line, parts: [line] });
}

function agreementLineOf({ customer, product, currency, cents, parts }, number) {
  const anchor = anchorOf({ customer });
  const cost = parts.some((part) => part.kind === 'dearer') ? cents - 10 : cents;
  const values = {
    unitPrice: { amount: soldText(soldFor(cost)), currency },
    unitCost: price(cost, currency),
  };
  const opening = parts.reduce((sum, part) => sum + part.units, 0);
  const right = parts.filter((part) => part.kind === 'already-right').sort((a, b) => a.from - b.from);
  let units = opening;
  const later = new Map();
  for (const { from, by } of right)
    later.set(day(from), { day: day(from), units: String((units += by)), ...values });
  const months = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'];
  const periods = months.slice(0, -1).map((month, i) => ({
    period: { start: `${month}-${anchor}`, endExclusive: `${months[i + 1]}-${anchor}` },
    posted: i === 0 && anchor === '01',
  }));
  return {
    id: `l${number}`,
    agreementId: `a${customer}`,
    customerId: `c${customer}`,
    serviceId: `s${product}`,
    name: `Service ${product}`,
    window: { start: periods[0].period.start, endExclusive: periods.at(-1).period.endExclusive },
    steps: [{ day: periods[0].period.start, units: String(opening), ...values }, ...later.values()],
    periods,
    usedDays: [...later.keys()],
    currency,
  };
}
