import type { ScenarioCustomer } from '../scenario.js';
import { customerRows, type CustomerRow } from './customer-table.js';

/** The demo's end customers by a short name. */
export type CustomerKey = keyof typeof customerRows;

/** The short names in the order of their ids. */
export const customerKeys = Object.keys(customerRows) as CustomerKey[];

const FIRST_SOURCE_ID = 4201;
const FIRST_TARGET_ID = 501;

/** The row of a customer. */
export const customerRow = (key: CustomerKey): CustomerRow => customerRows[key];

/** The customer's account number in the marketplace. */
export const customerId = (key: CustomerKey): number => FIRST_SOURCE_ID + customerKeys.indexOf(key);

/** The number of its record in the PSA; only meaningful where the row has one. */
export const targetCustomerId = (key: CustomerKey): number => FIRST_TARGET_ID + customerKeys.indexOf(key);

/** Every end customer of the demo's marketplace. */
export const demoCustomers: readonly ScenarioCustomer[] = customerKeys.map((key, i) => {
  const { name, vat, email, code, country, city, currency, document } = customerRow(key);
  return {
    id: customerId(key),
    name,
    currency: currency ?? 'EUR',
    ...(vat === undefined ? {} : { vatNumber: vat }),
    email: email ?? `billing@${key}.example`,
    phone: `+30 210 555 ${String(1000 + i)}`,
    // Codes are typed by people: some are missing, some have a blank too many.
    ...(code === undefined ? {} : { code }),
    ...document,
    countryCode: country ?? 'GR',
    city: city ?? 'Athens',
    address: `${12 + i} Harbour Street`,
  };
});
