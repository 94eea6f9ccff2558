import { addDecimals } from '@tallylink/billing-model';
import type { SandboxControl } from '@tallylink/connector-testing';
import { historyOf, stateOn } from './history.js';
import { refusal } from './replies.js';
import { today, type SampleSourceState } from './state.js';

/** What a person does in the marketplace's own screens: `POST /_sandbox/change-quantity`, also a button of its page. */
export const controls: Readonly<Record<string, SandboxControl<SampleSourceState>>> = {
  'change-quantity': ({ subscriptionId, change }, world) => {
    const subscription = world.state.subscriptions.find((each) => each.id === subscriptionId);
    if (!subscription || typeof change !== 'number')
      return refusal(400, 'bad_request', 'Name a subscriptionId and a change. Nothing was changed.');
    const units = stateOn(historyOf(subscription, world), today(world))?.units ?? '0';
    const ordered = {
      subscriptionId: subscription.id,
      day: today(world),
      units: addDecimals(units, String(change)),
    };
    world.state.ordered.push(ordered);
    return { status: 200, json: ordered, committed: true };
  },
};

export const buttons = [
  {
    control: 'change-quantity',
    label: 'Order more units of a subscription',
    body: { subscriptionId: '', change: 1 },
  },
];
