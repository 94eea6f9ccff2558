import type { SandboxControl, SandboxReply } from '@tallylink/connector-testing';
import { exact } from './records/amounts.js';
import { subscriptionRows, type SubscriptionRow } from './records/subscription-rows.js';
import { subscriptionRecord } from './records/subscription.js';
import { subscriptionByWireId, type InterworksState, type World } from './state.js';
import { cancelNow, changeQuantity, rowForControl } from './endpoints/subscription-writes.js';
import { BadRequest, badRequest, ok } from './api/replies.js';

/** The subscription that the body names; without a name the first active one by customer and product. */
function chosen(world: World, id: unknown): SubscriptionRow | null {
  if (typeof id === 'string' && id !== '') {
    const subscription = subscriptionByWireId(world.state, id);
    return subscription ? rowForControl(world, subscription.id) : null;
  }
  const active = subscriptionRows(world).filter((row) => row.step.status === 'Active');
  const name = (row: SubscriptionRow): string => `${row.customer.name} ${row.product.name}`;
  return [...active].sort((a, b) => (name(a) < name(b) ? -1 : 1))[0] ?? null;
}

function onChosen(
  body: Record<string, unknown>,
  world: World,
  act: (row: SubscriptionRow) => SandboxReply,
): SandboxReply {
  const row = chosen(world, body['subscriptionId']);
  if (!row) return badRequest('There is no such subscription. Nothing was changed.');
  try {
    const reply = act(row);
    if (reply.status >= 400) return reply;
    return { ...ok(subscriptionRecord(world, rowForControl(world, row.subscription.id)!)), committed: true };
  } catch (error) {
    if (error instanceof BadRequest) return badRequest(error.message);
    throw error;
  }
}

/** What a person does in the marketplace's own screens. */
export const controls: Readonly<Record<string, SandboxControl<InterworksState>>> = {
  'change-quantity': (body, world) =>
    onChosen(body, world, (row) => {
      const change = typeof body['change'] === 'number' ? body['change'] : 1;
      return changeQuantity(world, row, exact(row.step.units).plus(String(change)).toNumber());
    }),
  'cancel-subscription': (body, world) => onChosen(body, world, (row) => cancelNow(world, row)),
};

export const buttons = [
  {
    control: 'change-quantity',
    label: 'Order more units of a subscription',
    body: { subscriptionId: '', change: 1 },
  },
  { control: 'cancel-subscription', label: 'Cancel a subscription', body: { subscriptionId: '' } },
] as const;
