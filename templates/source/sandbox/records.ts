import { addDays, isZeroDecimal, money, multiplyMoney } from '@tallylink/billing-model';
import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { cycleMonths, cycleOf, historyOf, stateOn } from './history.js';
import { today, type World } from './state.js';

export function partyOf(
  { customerId }: ScenarioSubscription,
  { state }: World,
): { id: string; name: string } {
  return { id: String(customerId), name: state.customers.get(customerId)?.name ?? `Customer ${customerId}` };
}

export function productOf(
  { productId }: ScenarioSubscription,
  { state }: World,
): { id: string; name: string; sku: string | null } {
  const product = state.products.get(productId);
  return { id: productId, name: product?.name ?? productId, sku: product?.code ?? null };
}

/** The customers, as the vendor's list shows them. */
export const customerRecords = ({ state }: World) =>
  [...state.customers.values()].map((customer) => ({
    id: String(customer.id),
    name: customer.name,
    vatNumber: customer.vatNumber ?? null,
    email: customer.email ?? null,
  }));

/** The subscriptions as they are now. */
export const subscriptionRecords = (world: World) =>
  world.state.subscriptions
    .filter((subscription) => subscription.activated <= today(world))
    .map((subscription) => subscriptionRecord(subscription, world));

function subscriptionRecord(subscription: ScenarioSubscription, world: World) {
  const { id, termMonths, activated, currency, unitPrice: listPrice } = subscription;
  const steps = historyOf(subscription, world).filter((step) => step.day <= today(world));
  const { units, unitPrice } = stateOn(steps, today(world)) ?? { units: '0', unitPrice: listPrice };
  const cycles = String(termMonths / cycleMonths(subscription));
  const term = cycleOf({ ...subscription, instalmentMonths: null }, today(world));
  return {
    id,
    name: productOf(subscription, world).name,
    status: isZeroDecimal(units) ? 'cancelled' : 'active',
    customer: partyOf(subscription, world),
    product: productOf(subscription, world),
    quantity: units,
    termAmount: multiplyMoney(multiplyMoney(money(unitPrice, currency), units), cycles).amount,
    currency,
    termMonths,
    billedEveryMonths: cycleMonths(subscription),
    termFrom: term.start,
    termThrough: addDays(term.endExclusive, -1),
    activatedOn: activated,
    updatedAt: `${steps.at(-1)?.day ?? activated}T06:00:00Z`,
  };
}
