import type { PicklistEntry, Picklists } from '../normalize/picklists.js';
import type { AutotaskApi } from './autotask-api.js';
import { all } from './paging.js';

const TTL_MS = 24 * 60 * 60 * 1000;

/** The answer under a key, asked for once a day and connection. */
async function cached<T>(api: AutotaskApi, key: string, ask: () => Promise<T>): Promise<T> {
  const known = await api.context.cache.get<T>(`autotask.${key}`);
  if (known !== undefined) return known;
  const answer = await ask();
  await api.context.cache.set(`autotask.${key}`, answer, { ttlMs: TTL_MS });
  return answer;
}

const ENTITIES = [
  'Companies',
  'Contracts',
  'Services',
  'ContractServices',
  'ContractServiceUnits',
  'ContractCharges',
  'BillingCodes',
];

/** Forgets everything asked before: a person who changed something in Autotask checks the connection to see it. */
export async function forgetMetadata(api: AutotaskApi): Promise<void> {
  const keys = [
    ...ENTITIES.flatMap((entity) => [`field-info.${entity}`, `access.${entity}`]),
    'currencies',
    'billing-codes',
  ];
  for (const key of keys) await api.context.cache.delete(`autotask.${key}`);
}

interface FieldsReply {
  readonly fields?: readonly {
    readonly name: string;
    readonly length?: number;
    readonly isPickList?: boolean;
    readonly picklistValues?: readonly (PicklistEntry & { readonly value: string | number })[] | null;
  }[];
}

interface EntityFields {
  readonly picklists: Picklists;
  /** The most characters of a text field, by lower-case field name. */
  readonly lengths: Readonly<Record<string, number>>;
}

function fieldsOf(api: AutotaskApi, entity: string): Promise<EntityFields> {
  return cached(api, `field-info.${entity}`, async () => {
    const reply = await api.get<FieldsReply>(`${entity}/entityInformation/fields`, entity, 'start');
    const picklists: Record<string, PicklistEntry[]> = {};
    const lengths: Record<string, number> = {};
    for (const field of reply.fields ?? []) {
      if (field.length) lengths[field.name.toLowerCase()] = field.length;
      if (!field.picklistValues?.length) continue;
      picklists[field.name.toLowerCase()] = field.picklistValues.map(
        ({ value, label, isActive, isDefaultValue }) => ({
          value: String(value),
          label,
          isActive,
          isDefaultValue,
        }),
      );
    }
    return { picklists, lengths };
  });
}

/** The picklists of an entity by lower-case field name. Labels and values are the tenant's own. */
export const picklistsOf = async (api: AutotaskApi, entity: string): Promise<Picklists> =>
  (await fieldsOf(api, entity)).picklists;

/** The most characters that a field takes; null when Autotask does not say. From the same answer as the picklists. */
export const lengthOf = async (api: AutotaskApi, entity: string, field: string): Promise<number | null> =>
  (await fieldsOf(api, entity)).lengths[field.toLowerCase()] ?? null;

/** What the API user may do with an entity: 0 none, 1 all, 2 restricted (fewer rows, without any error). */
export interface EntityAccess {
  readonly query: number;
  readonly create: number;
  readonly update: number;
}

/** The API user's rights on an entity. */
export function accessTo(api: AutotaskApi, entity: string): Promise<EntityAccess> {
  return cached(api, `access.${entity}`, async () => {
    const reply = await api.get<{ info?: Record<string, unknown> }>(
      `${entity}/entityInformation`,
      entity,
      'start',
    );
    const level = (name: string): number => (typeof reply.info?.[name] === 'number' ? reply.info[name] : 1);
    return {
      query: level('userAccessForQuery'),
      create: level('userAccessForCreate'),
      update: level('userAccessForUpdate'),
    };
  });
}

/** The tenant's currencies. `own` is the one that prices stand in where a record has none. */
export interface Currencies {
  readonly own: string | null;
  /** ISO code by id, as text. */
  readonly codeById: Readonly<Record<string, string>>;
  /** More than one active currency: then each write's currency is compared with the company's. */
  readonly several: boolean;
}

interface CurrencyRecord {
  readonly id: number;
  readonly name: string;
  readonly isActive: boolean | null;
  readonly isInternalCurrency: boolean | null;
}

/** Currencies, queryable also without the multi-currency module. */
export function currenciesOf(api: AutotaskApi): Promise<Currencies> {
  return cached(api, 'currencies', async () => {
    const fields = ['id', 'name', 'isActive', 'isInternalCurrency'];
    const rows = await all<CurrencyRecord>(api, {
      entity: 'Currencies',
      fields,
      filter: [],
      purpose: 'start',
    });
    const active = rows.filter((row) => row.isActive !== false);
    const own =
      rows.find((row) => row.isInternalCurrency === true) ?? (active.length === 1 ? active[0] : undefined);
    return {
      own: own?.name ?? null,
      codeById: Object.fromEntries(rows.map((row) => [String(row.id), row.name])),
      several: active.length > 1,
    };
  });
}

/** A billing code that can be given to what is created. The number that Autotask's screens show is not its id. */
export interface BillingCode {
  readonly id: number;
  readonly name: string;
  readonly useType: number | null;
}

/** The active billing codes. */
export function billingCodesOf(api: AutotaskApi): Promise<readonly BillingCode[]> {
  return cached(api, 'billing-codes', async () => {
    const fields = ['id', 'name', 'useType', 'isActive'];
    const filter = [{ op: 'eq', field: 'isActive', value: true }] as const;
    const rows = await all<BillingCode>(api, { entity: 'BillingCodes', fields, filter, purpose: 'start' });
    return rows.map(({ id, name, useType }) => ({ id, name, useType }));
  });
}

/** The id of a country by its two-letter code; null when Autotask has none. */
export function countryId(api: AutotaskApi, code: string): Promise<number | null> {
  return cached(api, `country.${code}`, async () => {
    const filter = [{ op: 'eq', field: 'countryCode', value: code }] as const;
    const rows = await all<{ id: number }>(api, {
      entity: 'Countries',
      fields: ['id', 'countryCode'],
      filter,
      purpose: 'start',
    });
    return rows[0]?.id ?? null;
  });
}
