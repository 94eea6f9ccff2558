import type { ScenarioCustomer } from '@tallylink/connector-testing';
import { plusDays, type Day } from '../calendar/days.js';
import { timeOfDay } from '../calendar/zone.js';
import { editionOf } from '../options.js';
import { memoized, type World } from '../state.js';
import { accountFields } from './custom-fields.js';
import { guidFor, spread } from './identity.js';
import { instantText } from './wire-dates.js';

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** The day before a customer's first subscription; of one without any, long ago. */
function openedOn(world: World, customerId: number): Day {
  const days = memoized(world.state, 'opened-on', '', () => {
    const first = new Map<number, Day>();
    for (const { customerId: id, activated } of world.state.subscriptions.values()) {
      if (activated < (first.get(id) ?? '9999')) first.set(id, activated);
    }
    return first;
  });
  return plusDays(days.get(customerId) ?? '2024-02-01', -1);
}

/** When an account was opened, by the vendor's clock. */
export function accountCreatedAt(world: World, customer: ScenarioCustomer): number {
  return (
    world.state.clock.instantOf(openedOn(world, customer.id), timeOfDay(11)) +
    spread(`account|${customer.id}`, 3_600_000)
  );
}

function countryOf(code: string | undefined): { id: number; name: string; code: string } | null {
  if (!code) return null;
  return { id: spread(`country|${code}`, 240) + 1, name: countryNames.of(code) ?? code, code };
}

export function addressRecord(customer: ScenarioCustomer): Record<string, unknown> {
  const { address = null, city = null } = customer;
  const country = countryOf(customer.countryCode);
  return {
    id: guidFor('address', customer.id),
    address,
    address2: null,
    city,
    postCode: null,
    country,
    state: null,
  };
}

function operatorFields(world: World, customer: ScenarioCustomer): Record<string, unknown> {
  if (editionOf(world) === 'reseller') return {};
  const flags = {
    orderingEnabled: true,
    separateInvoices: false,
    taxable: true,
    autoInvoiceNotification: false,
    resellingEnabled: false,
    isBackordering: false,
  };
  const country = countryOf(customer.countryCode);
  return {
    code: customer.code ?? '',
    country: country ? { name: country.name } : null,
    ...flags,
    creditLimit: 0,
    noteType: 'Invoice',
    isBillingFrequencyEnabled: true,
    billingFrequencyMarkup: 0,
  };
}

/** An account on the wire. */
export function accountRecord(
  world: World,
  customer: ScenarioCustomer,
  include: ReadonlySet<string>,
): Record<string, unknown> {
  const createdAt = instantText(world, accountCreatedAt(world, customer));
  return {
    id: customer.id,
    name: customer.name,
    phone: customer.phone ?? null,
    email: customer.email ?? null,
    createdAt,
    updatedAt: createdAt,
    billingAddress: addressRecord(customer),
    customFields: include.has('customFields') ? accountFields(customer) : null,
    ...operatorFields(world, customer),
  };
}
