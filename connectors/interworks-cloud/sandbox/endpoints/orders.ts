import { orderItemRecord, orderRecord } from '../records/order.js';
import { ordersOfWorld, type OrderRow } from '../records/orders.js';
import { lasting, type World } from '../state.js';
import { fieldsOf, type Fields } from '../api/filter/fields.js';
import { listReply } from '../api/list.js';
import { parameter } from '../api/query.js';
import { BadRequest, notFound, ok } from '../api/replies.js';
import type { Call, Route } from '../api/router.js';

type Reply = ReturnType<Route['handle']>;

function orderRows(world: World): readonly OrderRow[] {
  return lasting(world, 'order-rows', String(world.state.writes.version), () => {
    const all = ordersOfWorld(world.state);
    const next = all.find((order) => order.at > world.now());
    return {
      value: all.filter((order) => order.at <= world.now()),
      from: world.now(),
      until: next?.at ?? Infinity,
    };
  });
}

function fields(world: World): Fields<OrderRow> {
  const { customers } = world.state;
  return fieldsOf<OrderRow>({
    string: {
      id: (row) => row.id,
      code: (row) => row.code,
      accountName: (row) => customers.get(row.subscription.customerId)!.name,
      currency: (row) => row.subscription.currency,
    },
    number: { accountId: (row) => row.subscription.customerId },
    datetime: {
      createdAt: (row) => row.at - 90_000,
      updatedAt: (row) => row.at,
      orderDate: (row) => row.at - 90_000,
    },
  });
}

/** All orders of this world are executed, so drafts are an empty list. */
function list({ request, world }: Call): Reply {
  const stage = (parameter(request, 'stage') ?? 'Confirmed').toLowerCase();
  if (!['confirmed', 'draft', 'all'].includes(stage))
    throw new BadRequest(`The value '${stage}' is not valid for stage.`);
  const rows = stage === 'draft' ? [] : orderRows(world);
  const render = (row: OrderRow): unknown => orderRecord(world, row);
  return listReply(request, world, { name: 'orders', rows, fields: fields(world), render });
}

function withOrder(call: Call, answer: (row: OrderRow) => Reply): Reply {
  const id = call.ids[0]!.toLowerCase();
  const row = orderRows(call.world).find((one) => one.id === id);
  return row ? answer(row) : notFound('Order', call.ids[0]!);
}

export const orderRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/orders', handle: list },
  {
    method: 'GET',
    path: '/api/orders/{}',
    handle: (call) => withOrder(call, (row) => ok(orderRecord(call.world, row))),
  },
  {
    method: 'GET',
    path: '/api/orders/{}/items',
    handle: (call) => withOrder(call, (row) => ok([orderItemRecord(call.world, row)])),
  },
];
