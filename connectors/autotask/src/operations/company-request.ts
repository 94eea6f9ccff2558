import type { CreateCustomerOperation } from '@tallylink/billing-model';
import type { WireRequest } from '../wire.js';
import { mark } from './mark.js';
import { given } from './wire-parts.js';

/** What a company needs that the operation does not say: from the settings and the tenant's own lists. */
export interface CompanyDefaults {
  readonly companyType: number;
  readonly ownerResourceId: number;
  readonly phone: string;
  readonly countryId: number | null;
  readonly currencyId: number | null;
}

/** Creates a company. `billToAddressToUse` 1 (its own address) avoids the opaque error 1166 that was seen without it. */
export function createCompanyRequest(
  { after }: CreateCustomerOperation,
  defaults: CompanyDefaults,
): WireRequest {
  return {
    method: 'POST',
    path: 'Companies',
    endpoint: 'Companies',
    sentence: `Creates the company "${after.name}".`,
    body: {
      companyName: after.name,
      companyType: defaults.companyType,
      ownerResourceID: defaults.ownerResourceId,
      phone: (after.phone ?? defaults.phone).slice(0, 25),
      companyNumber: mark(after.reference),
      isActive: true,
      billToAddressToUse: 1,
      ...given({
        currencyID: defaults.currencyId,
        countryID: defaults.countryId,
        taxID: after.vatNumber,
        webAddress: after.domain,
        address1: after.address,
        city: after.city,
        postalCode: after.postalCode,
      }),
    },
  };
}
