import type { ScenarioCustomer, ScenarioProduct, ScenarioSubscription } from '@tallylink/connector-testing';
import { editionOf, isOn } from '../options.js';
import type { InterworksState, World } from '../state.js';
import { guidFor, wireId } from './identity.js';

export interface LiteAccount {
  readonly id: number;
  readonly name: string;
}

export function liteAccount(customer: ScenarioCustomer): LiteAccount {
  return { id: customer.id, name: customer.name };
}

/** Whom the marketplace invoices: the reseller; an operator's own customers have nobody in between. */
export function billingTo(world: World): LiteAccount | null {
  if (isOn(world, 'omitBillingTo') || editionOf(world) === 'bss') return null;
  const { id, name } = world.scenario.source.reseller;
  return { id, name };
}

export function liteProduct(product: ScenarioProduct): { id: string; name: string; code: string } {
  return { id: wireId('product', product.id), name: product.name, code: product.code };
}

export function subscriptionName(customer: ScenarioCustomer, product: ScenarioProduct): string {
  return `${customer.name} - ${product.name}`;
}

/** The subscription as a line or an order names it, by its product of that time. */
export function liteSubscription(
  state: InterworksState,
  subscription: ScenarioSubscription,
  productId: string,
): { id: string; name: string; account: LiteAccount } {
  const customer = state.customers.get(subscription.customerId)!;
  const product = state.products.get(productId)!;
  return {
    id: wireId('subscription', subscription.id),
    name: subscriptionName(customer, product),
    account: liteAccount(customer),
  };
}

export const PAYMENT_METHOD = { id: guidFor('payment-method', 'net-30'), name: 'Net 30', type: 'Deposit' };
