import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { cycleMonths } from '../invoicing/cycles.js';
import type { Step } from '../invoicing/step.js';
import type { World } from '../state.js';
import { wireNumber } from './amounts.js';
import { historiesOf } from './histories.js';
import { guidFor, wireId } from './identity.js';
import { billingTo, liteAccount, liteProduct } from './lite.js';
import { firstOrder } from './orders.js';
import type { SubscriptionRow } from './subscription-rows.js';
import { unitOfTerm } from './units.js';
import { instantText, startText } from './wire-dates.js';

/** The purchases of add-ons of a subscription, each its own entry, without prices. */
export function addOnRecords(world: World, row: SubscriptionRow): unknown[] {
  const { addOns } = historiesOf(world.state, row.subscription);
  return [...addOns].flatMap(([id, steps]) => {
    const start = steps[0]!;
    const step = steps.findLast((one) => one.at <= world.now());
    if (!step) return [];
    return [
      {
        id: wireId('add-on', id),
        status: step.status,
        order: firstOrder(world.state, row.subscription.id, id),
        activationDate: instantText(world, start.at),
        product: liteProduct(world.state.products.get(step.productId)!),
        quantity: wireNumber(step.shownUnits),
        createdAt: instantText(world, start.at - 90_000),
      },
    ];
  });
}

/** The billing plan of a term that is paid in parts; `null` of one that is paid at once. */
export function installmentPlanRecord(world: World, row: SubscriptionRow): Record<string, unknown> | null {
  const { subscription, customer, product } = row;
  const months = cycleMonths(subscription);
  if (months >= subscription.termMonths) return null;
  const createdAt = instantText(world, row.createdAt + 1_000);
  return {
    id: guidFor('plan', subscription.id),
    parentId: null,
    account: liteAccount(customer),
    billingAccount: billingTo(world) ?? liteAccount(customer),
    product: liteProduct(product),
    unit: unitOfTerm(subscription.termMonths),
    installments: subscription.termMonths / months,
    installmentsFrequency: months,
    status: 'Active',
    createdAt,
    updatedAt: createdAt,
  };
}

const SCHEDULED = 1;
const DONE = 2;
const SYSTEM_USER = 1;

function requestRecord(
  world: World,
  subscription: ScenarioSubscription,
  before: Step,
  step: Step,
): Record<string, unknown> {
  const at = instantText(world, step.enteredAt);
  return {
    requestId: guidFor('quantity-request', subscription.id, step.day, step.at),
    subscriptionId: wireId('subscription', subscription.id),
    previousSubscriptionQuantity: wireNumber(before.shownUnits),
    nextSubscriptionQuantity: wireNumber(step.shownUnits),
    effectiveDate: startText(world, step.day),
    status: step.at <= world.now() ? DONE : SCHEDULED,
    createdAt: at,
    createdBy: SYSTEM_USER,
    updatedAt: at,
    updatedBy: SYSTEM_USER,
  };
}

/** The quantity changes that were asked for so far, as requests that a caller may know by id. */
export function quantityRequests(
  world: World,
  subscription: ScenarioSubscription,
): Record<string, unknown>[] {
  const { main } = historiesOf(world.state, subscription);
  return main.flatMap((step, index) => {
    const before = main[index - 1];
    return before && step.reason === 'units' && step.enteredAt <= world.now()
      ? [requestRecord(world, subscription, before, step)]
      : [];
  });
}
