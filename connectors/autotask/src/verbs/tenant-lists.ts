import type { AutotaskApi } from '../api/autotask-api.js';
import { currenciesOf, picklistsOf, type Currencies } from '../api/metadata.js';
import type { Picklists } from '../normalize/picklists.js';

/** The tenant's own lists that a reading needs. */
export interface TenantLists {
  readonly companies: Picklists;
  readonly contracts: Picklists;
  readonly services: Picklists;
  readonly currencies: Currencies;
}

/** Reads them, side by side; each is cached for a day. */
export async function tenantLists(api: AutotaskApi): Promise<TenantLists> {
  const [companies, contracts, services, currencies] = await Promise.all([
    picklistsOf(api, 'Companies'),
    picklistsOf(api, 'Contracts'),
    picklistsOf(api, 'Services'),
    currenciesOf(api),
  ]);
  return { companies, contracts, services, currencies };
}

/** The ISO code of a company's currency; without one, the tenant's own. */
export function currencyOf({ own, codeById }: Currencies, currencyId: number | null): string | null {
  return (currencyId === null ? undefined : codeById[String(currencyId)]) ?? own;
}
