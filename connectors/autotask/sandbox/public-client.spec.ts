import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from '@jest/globals';
import { access } from './http/authenticate.js';
import { OWNER_ID } from './reference-data.js';
import { COMPANY, CONTRACT, LINE, SERVICE } from './testing/small-scenario.js';
import { closeAll, startSmall } from './testing/start-small.js';

afterEach(closeAll);

/** The part of the public client that this spec calls; the package has no types. */
interface PublicEntity {
  get(id: number): Promise<{ item: Record<string, unknown> | null }>;
  query(search: unknown): Promise<{ items: Record<string, unknown>[] }>;
  count(search: unknown): Promise<{ queryCount: number }>;
  create(...args: unknown[]): Promise<{ itemId: number | null }>;
  update(...args: unknown[]): Promise<{ itemId: number | null }>;
  fieldInfo(): Promise<{ fields: unknown[] }>;
}

interface PublicClient extends Record<string, unknown> {
  readonly zoneInfo: { readonly url: string } | null;
  readonly Companies: PublicEntity;
  readonly Contracts: PublicEntity;
  readonly ContractServices: PublicEntity;
  readonly ContractServiceUnits: PublicEntity;
  readonly ContractServiceAdjustments: PublicEntity;
}

const { AutotaskRestApi } = createRequire(import.meta.url)('@apigrate/autotask-restapi') as {
  AutotaskRestApi: new (
    user: string,
    secret: string,
    code: string,
    options: { base_url: string },
  ) => PublicClient;
};

async function start() {
  const { url } = await startSmall();
  return new AutotaskRestApi(access.userName, access.secret, access.integrationCode, {
    base_url: `${url}/ATServicesRest/`,
  });
}

describe('a public client of the vendor’s API, unchanged', () => {
  it('finds its zone and reads', async () => {
    const client = await start();
    expect((await client.Companies.get(0)).item).toMatchObject({ id: 0, companyName: 'The MSP' });
    expect(client.zoneInfo?.url).toMatch(/\/ATServicesRest\/$/);
    const found = await client.Companies.query({
      filter: [{ op: 'beginsWith', field: 'CompanyName', value: 'B' }],
      includeFields: ['Id', 'companyName'],
    });
    expect(found.items).toEqual([{ id: 502, companyName: 'Beta SA' }]);
    expect(await client.Companies.count({ filter: [{ op: 'gte', field: 'Id', value: 0 }] })).toEqual({
      queryCount: 4,
    });
    expect(await client.Contracts.get(999_999)).toEqual({ item: null });
    expect((await client.Contracts.fieldInfo()).fields).toHaveLength(35);
  });

  it('creates and changes', async () => {
    const client = await start();
    const created = await client.Companies.create({
      CompanyName: 'Delta',
      CompanyType: 3,
      Phone: '8005551212',
      OwnerResourceID: OWNER_ID,
    });
    await client.Companies.update({ id: created.itemId, city: 'Patras' });
    expect((await client.Companies.get(created.itemId!)).item).toMatchObject({
      companyName: 'Delta',
      city: 'Patras',
    });
  });

  it('changes units through the contract’s address and sees them', async () => {
    const client = await start();
    const change = { contractServiceID: LINE, effectiveDate: '2026-10-12', unitChange: 3 };
    expect(await client.ContractServiceAdjustments.create(CONTRACT, change)).toEqual({ itemId: null });
    const rows = await client.ContractServiceUnits.query({
      filter: [{ op: 'eq', field: 'startDate', value: '2026-10-12' }],
    });
    expect(rows.items).toEqual([
      expect.objectContaining({ contractServiceID: LINE, serviceID: SERVICE, units: 28 }),
    ]);
  });

  it('is told why it was refused', async () => {
    const client = await start();
    await expect(client.Companies.create({ companyName: 'No type' })).rejects.toMatchObject({
      status: 500,
      details: { errors: [expect.stringContaining('companyType')] },
    });
    await expect(client.Companies.update({ id: COMPANY, companyType: 99 })).rejects.toMatchObject({
      status: 500,
    });
  });
});
