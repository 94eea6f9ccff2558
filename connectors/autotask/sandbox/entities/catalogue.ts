import type { EntityTable } from './entity-table.js';
import { billingCodes } from './tables/billing-codes.js';
import { billingItems } from './tables/billing-items.js';
import { companies } from './tables/companies.js';
import { contacts } from './tables/contacts.js';
import { contractCharges } from './tables/contract-charges.js';
import { contractServiceAdjustments } from './tables/contract-service-adjustments.js';
import { contractServiceUnits } from './tables/contract-service-units.js';
import { contractServices } from './tables/contract-services.js';
import { contracts } from './tables/contracts.js';
import { countries } from './tables/countries.js';
import { currencies } from './tables/currencies.js';
import { invoices } from './tables/invoices.js';
import { resources } from './tables/resources.js';
import { services } from './tables/services.js';

/** Every entity that this stand-in has. */
export const entityTables: readonly EntityTable[] = [
  billingCodes,
  billingItems,
  companies,
  contacts,
  contractCharges,
  contractServiceAdjustments,
  contractServices,
  contractServiceUnits,
  contracts,
  countries,
  currencies,
  invoices,
  resources,
  services,
];

const byPath = new Map(entityTables.map((table) => [table.name.toLowerCase(), table]));
const bySingular = new Map(entityTables.map((table) => [table.singular, table]));

/** The entity of a path segment, in any case. */
export function tableOfPath(segment: string): EntityTable | null {
  return byPath.get(segment.toLowerCase()) ?? null;
}

/** The entity that a reference field names, or `null` when this stand-in does not hold it. */
export function tableOfReference(singular: string): EntityTable | null {
  return bySingular.get(singular) ?? null;
}
