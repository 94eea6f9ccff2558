import { isUsageBased } from '../records/histories.js';
import { wireId } from '../records/identity.js';
import { billingTo } from '../records/lite.js';
import { recurringAmount, renewsItself, shownQuantity, subscriptionRecord } from '../records/subscription.js';
import { subscriptionRowOf, subscriptionRows, type SubscriptionRow } from '../records/subscription-rows.js';
import { wireNumber } from '../records/amounts.js';
import { lastDayOf } from '../invoicing/cycles.js';
import { addOnRecords, installmentPlanRecord, quantityRequests } from '../records/subscription-parts.js';
import { textSwitch } from '../options.js';
import { subscriptionByWireId, type World } from '../state.js';
import { fieldsOf, type Fields } from '../api/filter/fields.js';
import { listReply } from '../api/list.js';
import { includes } from '../api/query.js';
import { notFound, ok } from '../api/replies.js';
import type { Call, Route } from '../api/router.js';

const INCLUDES = ['customFields', 'characteristics', 'addons'];

type Reply = ReturnType<Route['handle']>;

function fields(world: World): Fields<SubscriptionRow> {
  const { clock } = world.state;
  return fieldsOf<SubscriptionRow>({
    string: {
      id: (row) => wireId('subscription', row.subscription.id),
      name: (row) => `${row.customer.name} - ${row.product.name}`,
      status: (row) => row.step.status,
      currency: (row) => row.subscription.currency,
      accountName: (row) => row.customer.name,
      billingToName: () => billingTo(world)?.name ?? null,
      productId: (row) => wireId('product', row.product.id),
      productName: (row) => row.product.name,
      productCode: (row) => row.product.code,
    },
    number: {
      accountId: (row) => row.customer.id,
      billingToId: () => billingTo(world)?.id ?? null,
      quantity: (row) => shownQuantity(world, row),
      subscriptionAmount: (row) => wireNumber(recurringAmount(world, row)),
    },
    boolean: {
      automaticRenewal: renewsItself,
      isTrial: (row) => row.trial,
      isUsageBased: (row) => isUsageBased(world.state, row.subscription),
    },
    datetime: {
      startDate: (row) => clock.instantOf(row.term.start),
      endDate: (row) => clock.instantOf(lastDayOf(row.term)),
      activationDate: (row) => row.createdAt + 90_000,
      createdAt: (row) => row.createdAt,
      updatedAt: (row) => row.updatedAt,
    },
  });
}

function list({ request, world }: Call): Reply {
  includes(request, INCLUDES);
  const render = (row: SubscriptionRow): unknown => subscriptionRecord(world, row);
  return listReply(request, world, {
    name: 'subscriptions',
    rows: subscriptionRows(world),
    fields: fields(world),
    render,
  });
}

/** The subscription of the path as it is now, or the vendor's 404. */
export function withSubscription(call: Call, answer: (row: SubscriptionRow) => Reply): Reply {
  const id = call.ids[0]!;
  const subscription = subscriptionByWireId(call.world.state, id);
  const row = subscription && subscriptionRowOf(call.world, subscription);
  return row ? answer(row) : notFound('Subscription', id);
}

/** The answer where a subscription has no plan is not documented, so it is a switch. */
function installmentPlan(call: Call, row: SubscriptionRow): Reply {
  const plan = installmentPlanRecord(call.world, row);
  const empty = textSwitch(call.world, 'emptyInstallmentPlan');
  if (plan || empty === 'null') return ok(plan);
  return empty === 'empty' ? { status: 200 } : notFound('InstallmentPlan', call.ids[0]!);
}

/** A quantity request can be read by its id only; there is no list of them. */
function quantityRequest(call: Call, row: SubscriptionRow): Reply {
  const id = call.ids[1]!.toLowerCase();
  const found = quantityRequests(call.world, row.subscription).find((one) => one['requestId'] === id);
  return found ? ok(found) : notFound('QuantityRequest', call.ids[1]!);
}

const route = (path: string, answer: (call: Call, row: SubscriptionRow) => Reply): Route => ({
  method: 'GET',
  path: `/api/subscriptions/{}${path}`,
  handle: (call) => withSubscription(call, (row) => answer(call, row)),
});

export const subscriptionRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/subscriptions', handle: list },
  route('', ({ world }, row) => ok(subscriptionRecord(world, row))),
  route('/addons', ({ world }, row) => ok(addOnRecords(world, row))),
  route('/currentInstallmentplan', installmentPlan),
  route('/characteristics', () => ok({ groups: [] })),
  route('/customfields', () => ok([])),
  route('/quantityrequest/{}', quantityRequest),
];
