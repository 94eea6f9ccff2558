import { wireNumber } from '../records/amounts.js';
import {
  amountView,
  analysisRecords,
  invoiceRecord,
  itemRecords,
  STATUS_IDS,
  TYPE_IDS,
  type InvoiceQuery,
} from '../records/invoice.js';
import { invoiceRowOf, invoiceRows, type InvoiceRow } from '../records/invoice-rows.js';
import { billingTo } from '../records/lite.js';
import { firstOrder } from '../records/orders.js';
import { totalBeforeTax } from '../invoicing/line-amounts.js';
import type { World } from '../state.js';
import { fieldsOf, type Fields } from '../api/filter/fields.js';
import { listReply } from '../api/list.js';
import { flag, includes } from '../api/query.js';
import { notFound, ok } from '../api/replies.js';
import type { Call, Route } from '../api/router.js';

const INCLUDES = ['customFields', 'items', 'analysisItems'];

type Reply = ReturnType<Route['handle']>;

function fields(world: World): Fields<InvoiceRow> {
  const { clock, customers } = world.state;
  const before = (row: InvoiceRow): number =>
    wireNumber(
      totalBeforeTax(
        row.document.lines,
        amountView(world, row, { transactionCurrency: false, skipRounding: false }),
      ),
    );
  return fieldsOf<InvoiceRow>({
    string: {
      id: (row) => row.document.id,
      code: (row) => row.document.code,
      status: (row) => row.status,
      type: (row) => (row.document.credit ? 'Credit' : 'Debit'),
      currency: (row) => row.document.currency,
      accountName: (row) => customers.get(row.document.customerId)!.name,
      billingToName: () => billingTo(world)?.name ?? null,
    },
    number: {
      accountId: (row) => row.document.customerId,
      billingToId: () => billingTo(world)?.id ?? null,
      statusId: (row) => STATUS_IDS[row.status],
      typeId: (row) => TYPE_IDS[row.document.credit ? 'Credit' : 'Debit'],
      totalBeforeTax: before,
    },
    datetime: {
      createdAt: (row) => row.document.createdAt,
      updatedAt: (row) => row.updatedAt,
      invoiceDate: (row) => clock.instantOf(row.document.day),
      dueDate: (row) => clock.instantOf(row.dueDay),
      paidDate: (row) => row.paidAt,
    },
  });
}

function queryOf({ request }: Call): InvoiceQuery {
  return {
    include: includes(request, INCLUDES),
    transactionCurrency: flag(request, 'transactionCurrency'),
    skipRounding: flag(request, 'skipRounding'),
  };
}

function list(call: Call): Reply {
  const { request, world } = call;
  const query = queryOf(call);
  const render = (row: InvoiceRow): unknown => invoiceRecord(world, row, query);
  return listReply(request, world, {
    name: 'invoices',
    rows: invoiceRows(world),
    fields: fields(world),
    render,
  });
}

export function withInvoice(call: Call, answer: (row: InvoiceRow) => Reply): Reply {
  const row = invoiceRowOf(call.world, call.ids[0]!);
  return row ? answer(row) : notFound('Invoice', call.ids[0]!);
}

function items(call: Call, row: InvoiceRow): Reply {
  const analysis = flag(call.request, 'analysis');
  const view = amountView(call.world, row, queryOf(call));
  return ok(analysis ? analysisRecords(call.world, row, view) : itemRecords(call.world, row, view));
}

/** The orders that created what the invoice bills. */
function orders(call: Call, row: InvoiceRow): Reply {
  const found = new Map<string, unknown>();
  for (const { subscriptionId, addOnId } of row.document.lines.flatMap((line) => line.charges)) {
    if (!subscriptionId) continue;
    const order = firstOrder(call.world.state, subscriptionId, addOnId);
    found.set(order.id, order);
  }
  return ok([...found.values()]);
}

const route = (path: string, answer: (call: Call, row: InvoiceRow) => Reply): Route => ({
  method: 'GET',
  path: `/api/invoices/{}${path}`,
  handle: (call) => withInvoice(call, (row) => answer(call, row)),
});

export const invoiceRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/invoices', handle: list },
  route('', (call, row) => ok(invoiceRecord(call.world, row, queryOf(call)))),
  route('/items', items),
  route('/orders', orders),
];
