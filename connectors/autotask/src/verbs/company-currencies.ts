import type { RequestPurpose } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { currenciesOf } from '../api/metadata.js';
import { allIn } from '../api/paging.js';
import type { CompanyRecord } from '../wire.js';
import { currencyOf } from './tenant-lists.js';

const KEY = 'autotask.company-currencies';
/** A company's currency is fixed once something of it is posted. */
const TTL_MS = 60 * 60 * 1000;

type CurrencyByCompany = Readonly<Record<string, string | null>>;

/** Keeps what a reading of all companies saw. */
export async function rememberCurrencies(
  api: AutotaskApi,
  byCompany: ReadonlyMap<string, string | null>,
): Promise<void> {
  await api.context.cache.set(KEY, Object.fromEntries(byCompany), { ttlMs: TTL_MS });
}

/** The currencies of companies. Asks only where the tenant has several, and only for companies not seen in this hour. */
export async function currenciesByCompany(
  api: AutotaskApi,
  companyIds: readonly string[],
  purpose: RequestPurpose,
): Promise<ReadonlyMap<string, string | null>> {
  const currencies = await currenciesOf(api);
  if (!currencies.several) return new Map(companyIds.map((id) => [id, currencies.own]));
  const known = new Map(Object.entries((await api.context.cache.get<CurrencyByCompany>(KEY)) ?? {}));
  const missing = companyIds.filter((id) => !known.has(id)).map((id) => +id);
  const query = { entity: 'Companies', fields: ['id', 'currencyID'], filter: [], purpose };
  for (const company of await allIn<Pick<CompanyRecord, 'id' | 'currencyID'>>(api, query, 'id', missing)) {
    known.set(String(company.id), currencyOf(currencies, company.currencyID));
  }
  return known;
}
