import type { SandboxReply, ScenarioEvent } from '@tallylink/connector-testing';
import { instantOfLocalText } from '../calendar/zone.js';
import { editionOf, textSwitch } from '../options.js';
import { exact } from '../records/amounts.js';
import { quantityRequests } from '../records/subscription-parts.js';
import { subscriptionRowOf, type SubscriptionRow } from '../records/subscription-rows.js';
import type { World } from '../state.js';
import { jsonBody } from '../api/query.js';
import { BadRequest, badRequest, ok, vendorError } from '../api/replies.js';
import type { Call, Route } from '../api/router.js';
import { withSubscription } from './subscriptions.js';

/** The free reseller plan reads only. */
export function writeRefusal(world: World): SandboxReply | null {
  if (textSwitch(world, 'writes') === 'allowed') return null;
  return vendorError(403, 'ForbiddenError', 'The plan of this reseller does not allow changes.');
}

/** Adds an event to a history; what was computed from it is computed anew. */
function record(world: World, row: SubscriptionRow, event: ScenarioEvent): void {
  const { writes, clock } = world.state;
  const now = Math.floor(world.now());
  const when = event.day === clock.dayOf(now) ? { at: now } : { enteredAt: now };
  const before = writes.events.get(row.subscription.id) ?? [];
  writes.events.set(row.subscription.id, [...before, { ...event, ...when }]);
  writes.version += 1;
}

/** Changes the units of a subscription, now or on a later day; answers with the request. */
export function changeQuantity(
  world: World,
  row: SubscriptionRow,
  change: { quantity: number; day?: string },
): SandboxReply {
  const { quantity } = change;
  if (!Number.isInteger(quantity) || quantity < 0)
    throw new BadRequest(`The value '${quantity}' is not valid for quantity.`);
  if (row.step.status !== 'Active')
    return badRequest(`The subscription is ${row.step.status}; its quantity cannot be changed.`);
  if (exact(row.step.units).equals(String(quantity)))
    return badRequest('The subscription already has this quantity.');
  const today = world.state.clock.dayOf(world.now());
  const day = change.day !== undefined && change.day > today ? change.day : today;
  record(world, row, { kind: 'units', day, units: String(quantity) });
  const requests = quantityRequests(world, row.subscription);
  const made = requests.findLast((one) => String(one['effectiveDate']).startsWith(day));
  return { ...ok(made), committed: true };
}

/** Ends a subscription at once; what was invoiced in advance is credited. */
export function cancelNow(world: World, row: SubscriptionRow): SandboxReply {
  if (row.step.status === 'Cancelled' || row.step.status === 'Inactive') {
    return vendorError(
      400,
      'SubscriptionCancellationPlatformError',
      'The subscription is cancelled already.',
    );
  }
  record(world, row, { kind: 'cancel', day: world.state.clock.dayOf(world.now()), credit: true });
  return { status: 200, committed: true };
}

/** Consumption of earlier days that is reported only now. */
export function chargeUsage(
  world: World,
  row: SubscriptionRow,
  usage: { from: string; through: string; amounts: readonly string[] },
): SandboxReply {
  record(world, row, { kind: 'usage', day: world.state.clock.dayOf(world.now()), ...usage });
  return { status: 200, committed: true };
}

/** Only the operator may name a day; a reseller's change acts at once. */
function effectiveDay(world: World, effectiveDate: unknown): { day?: string } {
  if (effectiveDate === undefined || effectiveDate === null) return {};
  if (editionOf(world) === 'reseller')
    throw new BadRequest('effectiveDate cannot be set: the change takes place at once.');
  const day = typeof effectiveDate === 'string' ? effectiveDate.slice(0, 10) : '';
  if (instantOfLocalText(day, world.state.clock) === null)
    throw new BadRequest(`The value '${String(effectiveDate)}' is not valid for effectiveDate.`);
  return { day };
}

function postQuantity(call: Call, row: SubscriptionRow): SandboxReply {
  const body = jsonBody(call.request) as { quantity?: unknown; effectiveDate?: unknown } | null;
  if (typeof body?.quantity !== 'number')
    throw new BadRequest('quantity is required and must be a whole number.');
  return changeQuantity(call.world, row, {
    quantity: body.quantity,
    ...effectiveDay(call.world, body.effectiveDate),
  });
}

const route = (path: string, answer: (call: Call, row: SubscriptionRow) => SandboxReply): Route => ({
  method: 'POST',
  path: `/api/subscriptions/{}${path}`,
  handle: (call) => writeRefusal(call.world) ?? withSubscription(call, (row) => answer(call, row)),
});

export const subscriptionWriteRoutes: readonly Route[] = [
  route('/quantity', postQuantity),
  route('/cancel', ({ world }, row) => cancelNow(world, row)),
];

/** The subscription as it is now, for a person's own action. */
export function rowForControl(world: World, id: string): SubscriptionRow | null {
  const subscription = world.state.subscriptions.get(id);
  return subscription ? subscriptionRowOf(world, subscription) : null;
}
