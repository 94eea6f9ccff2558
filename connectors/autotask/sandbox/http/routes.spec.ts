import { afterEach, describe, expect, it } from '@jest/globals';
import { COMPANY, CONTRACT, LINE } from '../testing/small-scenario.js';
import { closeAll, credentials, send, startSmall } from '../testing/start-small.js';

afterEach(closeAll);

describe('addresses', () => {
  it('the zone of a user needs no headers, and has a trailing slash and no version', async () => {
    const { url } = await startSmall();
    const lookup = (user: string) =>
      send(`${url}/atservicesrest/v1.0/zoneInformation?user=${encodeURIComponent(user)}`, 'GET', {});
    expect((await lookup(credentials.UserName)).json).toMatchObject({
      url: `${url}/ATServicesRest/`,
      ci: 900001,
    });
    const unknown = await lookup('nobody@nowhere.example');
    expect([unknown.status, unknown.json.errors]).toEqual([
      500,
      ['Zone information could not be determined'],
    ]);
    expect((await send(`${url}/ATServicesRest/VersionInformation`, 'GET', {})).json).toEqual({
      apiVersions: ['V1.0', 'V2.0'],
    });
    expect((await send(`${url}/ATServicesRest/V2.0/zoneInformation?user=a`, 'GET', {})).status).toBe(404);
  });

  it.each([
    ['GET', 'Companies/0', 200],
    ['GET', 'companies/501', 200],
    ['GET', 'Nonsense/query', 404],
    ['GET', 'Companies/501/Nonsense', 404],
    ['PATCH', `Contracts/${CONTRACT}`, 405],
    ['DELETE', `Companies/${COMPANY}`, 405],
    ['GET', 'Companies', 405],
    ['POST', 'ContractServices', 405],
    ['POST', 'ContractCharges', 405],
    ['GET', 'ContractServiceAdjustments', 405],
    ['GET', 'ContractServiceAdjustments/1', 404],
    ['POST', 'ContractServiceAdjustments/query', 404],
    ['GET', 'ContractServiceAdjustments/entityInformation', 200],
    ['GET', `Contracts/${CONTRACT}/ServiceAdjustments`, 405],
    ['POST', `Contracts/${CONTRACT}/ServiceUnits`, 405],
    ['GET', `Contracts/${CONTRACT}/Services/${LINE}`, 200],
    ['DELETE', `Contracts/${CONTRACT}/Services/${LINE}`, 405],
    ['POST', 'BillingItems', 405],
    ['POST', 'Invoices', 405],
    ['GET', 'Version', 200],
    ['GET', 'Modules', 200],
    ['GET', 'EntityInformation', 200],
  ])('%s %s answers %i', async (method, path, status) => {
    const { call } = await startSmall();
    expect((await call(method, path)).status).toBe(status);
  });

  it('another verb is named in the web framework’s own body', async () => {
    const { call } = await startSmall();
    expect((await call('PATCH', `Contracts/${CONTRACT}`)).json).toEqual({
      Message: "The requested resource does not support http method 'PATCH'.",
    });
  });

  it('a missing record is an item that is null', async () => {
    const { call } = await startSmall();
    expect((await call('GET', 'Contracts/999999')).json).toEqual({ item: null });
    expect((await call('GET', 'ContractServiceUnits/5')).json).toEqual({ item: null });
    expect((await call('GET', `Contracts/1/Services/${LINE}`)).json).toEqual({ item: null });
  });

  it('a contract’s services and units are listed behind its address', async () => {
    const { call } = await startSmall();
    expect((await call('GET', `Contracts/${CONTRACT}/Services`)).json.items).toHaveLength(1);
    expect((await call('GET', `Contracts/${CONTRACT}/ServiceUnits`)).json.items).toHaveLength(12);
    const first = (await call('GET', `Contracts/${CONTRACT}/ServiceUnits`)).json.items?.[0];
    expect((await call('GET', `ContractServiceUnits/${String(first?.id)}`)).json.item).toEqual(first);
  });
});

describe('invoice settings of a company', () => {
  it('are read, replaced, and have recipients', async () => {
    const { call } = await startSmall();
    const path = `Companies/${COMPANY}/invoiceSettings`;
    await call('PUT', path, { taxId: 'EL7', invoiceEmailingEnabled: true });
    expect((await call('POST', `${path}/contactRecipients`, { items: [5, 6] })).json).toEqual({
      contactRecipients: [5, 6],
    });
    expect((await call('DELETE', `${path}/contactRecipients/5`)).json).toEqual({ itemId: 5 });
    expect((await call('GET', path)).json).toMatchObject({
      taxId: 'EL7',
      invoiceEmailingEnabled: true,
      contactRecipients: [6],
    });
    expect((await call('GET', `Companies/${COMPANY}`)).json.item).toMatchObject({ taxID: 'EL7' });
    expect((await call('POST', path)).status).toBe(405);
  });
});

describe('credentials', () => {
  it('a missing or wrong header is 401 with nothing in it', async () => {
    const { call } = await startSmall();
    for (const header of ['ApiIntegrationCode', 'UserName', 'Secret']) {
      const reply = await call('GET', 'Companies/0', undefined, { ...credentials, [header]: 'wrong' });
      expect([reply.status, reply.text]).toEqual([401, '']);
    }
  });

  it('in the old style an unknown code is a 500 with a text', async () => {
    const { call, control } = await startSmall();
    await control.switches({ authenticationStyle: 'old' });
    const reply = await call('GET', 'Companies/0', undefined, {
      ...credentials,
      ApiIntegrationCode: 'wrong',
    });
    expect([reply.status, reply.json.errors]).toEqual([500, ['IntegrationCode is invalid']]);
  });
});

describe('metadata', () => {
  it('gives fields with picklists whose values are texts, and calls create-only fields read-only', async () => {
    const { call } = await startSmall();
    const fields = (await call('GET', 'Contracts/entityInformation/fields')).json.fields as Record<
      string,
      unknown
    >[];
    expect(fields.find((field) => field.name === 'contractPeriodType')).toMatchObject({
      dataType: 'integer',
      isReadOnly: true,
      isPickList: true,
      picklistValues: expect.arrayContaining([
        expect.objectContaining({ value: '5', label: 'Yearly' }),
      ]) as unknown,
    });
    expect(fields.find((field) => field.name === 'contractName')).toMatchObject({
      length: 100,
      isRequired: true,
      picklistValues: null,
    });
  });

  it('says what can be done with an entity', async () => {
    const { call } = await startSmall();
    const info = async (entity: string) => (await call('GET', `${entity}/entityInformation`)).json.info;
    expect(await info('ContractServiceAdjustments')).toMatchObject({
      canCreate: true,
      canQuery: false,
      userAccessForQuery: 0,
    });
    expect(await info('Companies')).toMatchObject({ canDelete: false, hasUserDefinedFields: true });
    expect((await call('GET', 'Companies/entityInformation/userDefinedFields')).json.fields).toHaveLength(1);
  });
});

describe('a restricted user', () => {
  it('gets fewer rows and no error; only the metadata tells', async () => {
    const { call, control, query } = await startSmall();
    await control.switches({ restrictedUser: true });
    const ids = (await query('Companies', { op: 'gte', field: 'id', value: 0 })).map((item) => item.id);
    expect(ids).toEqual([0, 501, 503]);
    expect((await call('GET', 'Companies/502')).json).toEqual({ item: null });
    expect((await call('GET', 'Companies/entityInformation')).json.info).toMatchObject({
      userAccessForQuery: 2,
    });
  });
});

describe('limits', () => {
  it('past the threshold requests are refused until the hour has rolled on', async () => {
    const { call, control } = await startSmall();
    await control.switches({ requestThreshold: 3, addedLatency: false });
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await call('GET', 'Companies/0')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    await control.clock('2026-11-02T09:30:00Z');
    expect((await call('GET', 'ThresholdInformation')).json).toEqual({
      externalRequestThreshold: 3,
      requestThresholdTimeframe: 60,
      currentTimeframeRequestCount: 1,
    });
  });

  it('takes three requests of one endpoint at a time', async () => {
    const { call, control } = await startSmall();
    await control.switches({ baseLatencyMs: 150 });
    const four = Array.from({ length: 4 }, () => call('GET', 'Companies/0'));
    const other = call('GET', 'Services/301');
    expect((await Promise.all(four)).map((reply) => reply.status).sort()).toEqual([200, 200, 200, 429]);
    expect((await other).status).toBe(200);
  });
});
