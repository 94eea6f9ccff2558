import { isPlainDate } from '@tallylink/billing-model';
import type { SandboxControl, SandboxReply } from '@tallylink/connector-testing';
import { exact } from './records/amounts.js';
import { invoiceRecord } from './records/invoice.js';
import { invoiceRowOf, invoiceRows, type InvoiceRow } from './records/invoice-rows.js';
import { subscriptionRows, type SubscriptionRow } from './records/subscription-rows.js';
import { subscriptionRecord } from './records/subscription.js';
import { subscriptionByWireId, type InterworksState, type World } from './state.js';
import { cancelNow, changeQuantity, chargeUsage, rowForControl } from './endpoints/subscription-writes.js';
import { BadRequest, badRequest, ok } from './api/replies.js';

type Control = SandboxControl<InterworksState>;

function isNamed(id: unknown): id is string {
  return typeof id === 'string' && id !== '';
}

/** The subscription that the body names; without a name the first active one by customer and product. */
function chosenSubscription(world: World, id: unknown): SubscriptionRow | null {
  if (isNamed(id)) {
    const subscription = subscriptionByWireId(world.state, id);
    return subscription ? rowForControl(world, subscription.id) : null;
  }
  const active = subscriptionRows(world).filter((row) => row.step.status === 'Active');
  const name = (row: SubscriptionRow): string => `${row.customer.name} ${row.product.name}`;
  return [...active].sort((a, b) => (name(a) < name(b) ? -1 : 1))[0] ?? null;
}

/** The invoice that the body names by id or code; without a name the newest that is not cancelled. */
function chosenInvoice(world: World, id: unknown): InvoiceRow | null {
  const rows = invoiceRows(world);
  if (isNamed(id)) return invoiceRowOf(world, id) ?? rows.find((row) => row.document.code === id) ?? null;
  const standing = rows.filter((row) => row.status !== 'Canceled' && !row.document.credit);
  return standing.sort((a, b) => b.document.createdAt - a.document.createdAt)[0] ?? null;
}

/** Refusals of a control are sentences, as those of the API. */
function safely(act: Control): Control {
  return (body, world) => {
    try {
      return act(body, world);
    } catch (error) {
      if (error instanceof BadRequest) return badRequest(error.message);
      throw error;
    }
  };
}

const onSubscription = (
  act: (row: SubscriptionRow, body: Record<string, unknown>, world: World) => SandboxReply,
) =>
  safely((body, world) => {
    const row = chosenSubscription(world, body['subscriptionId']);
    if (!row) return badRequest('There is no such subscription. Nothing was changed.');
    const reply = act(row, body, world);
    if (reply.status >= 400) return reply;
    return { ...ok(subscriptionRecord(world, rowForControl(world, row.subscription.id)!)), committed: true };
  });

const cancelInvoice: Control = (body, world) => {
  const row = chosenInvoice(world, body['invoiceId']);
  if (!row || row.status === 'Canceled')
    return badRequest('There is no such invoice that stands. Nothing was changed.');
  const { writes } = world.state;
  writes.cancelledInvoices.push({
    invoiceId: row.document.id,
    at: Math.floor(world.now()),
    reissue: body['reissue'] === true,
  });
  writes.version += 1;
  const query = { include: new Set<string>(), transactionCurrency: false, skipRounding: false };
  return { ...ok(invoiceRecord(world, invoiceRowOf(world, row.document.id)!, query)), committed: true };
};

/** Text of a decimal, or a number that JSON made of one. */
function amountText(value: unknown, name: string, whenMissing: string): string {
  const text = value === undefined ? whenMissing : String(value);
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(text))
    throw new BadRequest(`${name} must be a decimal. Nothing was changed.`);
  return text;
}

const addManualLine = safely((body, world) => {
  const customerId =
    typeof body['customerId'] === 'number' ? body['customerId'] : [...world.state.customers.keys()][0];
  if (customerId === undefined || !world.state.customers.has(customerId))
    return badRequest('There is no such customer. Nothing was changed.');
  const at = Math.floor(world.now());
  const item = {
    customerId,
    day: world.state.clock.dayOf(at),
    description: isNamed(body['description']) ? body['description'] : 'Line by hand',
    quantity: amountText(body['quantity'], 'quantity', '1'),
    unitPrice: amountText(body['unitPrice'], 'unitPrice', '2.00'),
    kind: 'manual' as const,
  };
  world.state.writes.manualLines.push({ item, at });
  world.state.writes.version += 1;
  return { ...ok(item), committed: true };
});

const reportUsage = onSubscription((row, body, world) => {
  const { from, through } = body;
  if (typeof from !== 'string' || typeof through !== 'string' || !isPlainDate(from) || !isPlainDate(through))
    return badRequest('from and through must be days. Nothing was changed.');
  const amounts = [amountText(body['amount'], 'amount', '1.00')];
  return chargeUsage(world, row, { from, through, amounts });
});

/** What a person does in the marketplace's own screens. */
export const controls: Readonly<Record<string, Control>> = {
  'change-quantity': onSubscription((row, body, world) => {
    const change = typeof body['change'] === 'number' ? body['change'] : 1;
    return changeQuantity(world, row, { quantity: exact(row.step.units).plus(String(change)).toNumber() });
  }),
  'cancel-subscription': onSubscription((row, _body, world) => cancelNow(world, row)),
  'cancel-invoice': cancelInvoice,
  'add-manual-line': addManualLine,
  'charge-usage': reportUsage,
};

export const buttons = [
  {
    control: 'change-quantity',
    label: 'Order more units of a subscription',
    body: { subscriptionId: '', change: 1 },
  },
  { control: 'cancel-subscription', label: 'Cancel a subscription', body: { subscriptionId: '' } },
  { control: 'cancel-invoice', label: 'Cancel an invoice', body: { invoiceId: '', reissue: true } },
  {
    control: 'add-manual-line',
    label: 'Write a line by hand',
    body: { description: 'Courier', unitPrice: '2.00' },
  },
];
