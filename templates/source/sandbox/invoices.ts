import { addMonths, addDecimals, sumDecimals } from '@tallylink/billing-model';
import { chargesOf, type Charge } from './charges.js';
import { partyOf, productOf } from './records.js';
import { today, type World } from './state.js';

/** How far back this vendor keeps its invoices. */
const KEPT_MONTHS = 14;

export interface InvoiceRecord {
  readonly id: string;
  readonly number: string;
  readonly type: 'invoice' | 'credit';
  readonly status: 'open';
  readonly date: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly currency: string;
  readonly total: string;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

/** All invoices until now, oldest first: one for each customer, day and kind. */
export function invoicesNow(world: World): InvoiceRecord[] {
  const through = today(world);
  const { malformedLine, unbalancedInvoice } = {
    malformedLine: world.switchValue('malformedLine'),
    unbalancedInvoice: world.switchValue('unbalancedInvoice'),
  };
  const key = [through, world.state.ordered.length, malformedLine, unbalancedInvoice].join('|');
  const kept = world.state.memo.get(key);
  if (kept) return kept as InvoiceRecord[];
  const invoices = damaged(build(world, through), String(malformedLine), unbalancedInvoice === true);
  world.state.memo.clear();
  world.state.memo.set(key, invoices);
  return invoices;
}

function build(world: World, through: string): InvoiceRecord[] {
  const window = { from: addMonths(through, -KEPT_MONTHS), through };
  const charges = world.state.subscriptions.flatMap((each) => chargesOf(each, world, window));
  const keyOf = ({ day, subscription, credit }: Charge): string =>
    `${day}-${subscription.customerId}-${credit ? 'C' : 'I'}-${subscription.currency}`;
  return [...Map.groupBy(charges, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => invoice(id, group, world));
}

function invoice(id: string, charges: readonly Charge[], world: World): InvoiceRecord {
  const { day, credit, subscription } = charges[0]!;
  const stamp = `${day}T06:00:00Z`;
  return {
    id,
    number: `INV-${id}`,
    type: credit ? 'credit' : 'invoice',
    status: 'open',
    date: day,
    createdAt: stamp,
    updatedAt: stamp,
    currency: subscription.currency,
    total: sumDecimals(charges.map((each) => each.total)),
    lines: charges.map((each, i) => line(`${id}-${i + 1}`, each, world)),
  };
}

const line = (id: string, charge: Charge, world: World) => ({
  id,
  description: productOf(charge.subscription, world).name,
  customer: partyOf(charge.subscription, world),
  subscription: { id: charge.subscription.id, name: productOf(charge.subscription, world).name },
  product: productOf(charge.subscription, world),
  from: charge.from,
  through: charge.through,
  termMonths: charge.subscription.termMonths,
  quantity: charge.quantity,
  unitPrice: charge.unitPrice,
  total: charge.total,
});

const DAMAGE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'unreadable-day': { from: 'soon' },
  'missing-quantity': { quantity: null },
  'end-before-start': { through: '2001-01-01' },
};

/** Faults in the data, as a real vendor has them: the connector must report each, and lose nothing. */
function damaged(invoices: InvoiceRecord[], malformedLine: string, unbalanced: boolean): InvoiceRecord[] {
  const at = invoices.findLastIndex((each) => each.type === 'invoice');
  const [newest, damage] = [invoices[at], DAMAGE[malformedLine]];
  if (!newest) return invoices;
  const [first, ...others] = newest.lines;
  const total = unbalanced ? addDecimals(newest.total, '1') : newest.total;
  return invoices.with(at, { ...newest, total, lines: [{ ...first, ...damage }, ...others] });
}
