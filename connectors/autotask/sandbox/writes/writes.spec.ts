import { afterEach, describe, expect, it } from '@jest/globals';
import { OWNER_ID, RECURRING_CODE_ID } from '../reference-data.js';
import { COMPANY, CONTRACT, LINE, SERVICE } from '../testing/small-scenario.js';
import { closeAll, startSmall } from '../testing/start-small.js';

afterEach(closeAll);

const company = { companyName: 'Gamma IKE', companyType: 1, ownerResourceID: OWNER_ID, phone: '+30 1' };
const service = {
  name: 'Backup monthly',
  unitPrice: 2.12345,
  unitCost: 1,
  periodType: 2,
  billingCodeID: RECURRING_CODE_ID,
};
const contract = {
  companyID: COMPANY,
  contractName: 'New',
  contractType: 7,
  contractPeriodType: 2,
  status: 1,
  startDate: '2026-10-01T00:00:00',
  endDate: '2027-09-30T00:00:00',
  timeReportingRequiresStartAndStopTimes: 0,
};

async function refused(method: string, path: string, body: unknown): Promise<string> {
  const { call } = await startSmall();
  const reply = await call(method, path, body);
  expect(reply.status).toBe(500);
  return reply.json.errors?.join() ?? '';
}

describe('creating', () => {
  it('answers with the id, and the record has the vendor’s defaults', async () => {
    const { call } = await startSmall();
    const { itemId } = (
      await call('POST', 'Companies', { id: 0, ...company, taxID: 'EL9', isMisspelt: true })
    ).json;
    const { item } = (await call('GET', `Companies/${String(itemId)}`)).json;
    expect(item).toMatchObject({
      companyName: 'Gamma IKE',
      isActive: true,
      currencyID: 1,
      taxID: 'EL9',
      address1: null,
      userDefinedFields: [],
    });
    expect(item).not.toHaveProperty('isMisspelt');
  });

  it('keeps four decimals of a price', async () => {
    const { call } = await startSmall();
    const { itemId } = (await call('POST', 'Services', service)).json;
    expect((await call('GET', `Services/${String(itemId)}`)).json.item).toMatchObject({
      unitPrice: 2.1235,
      isActive: true,
    });
  });

  it('a recurring contract has periods as soon as a service has units', async () => {
    const { adjust, call, query } = await startSmall();
    const { itemId } = (await call('POST', 'Contracts', contract)).json;
    await adjust({
      contractID: itemId,
      serviceID: SERVICE,
      effectiveDate: '2026-10-01T00:00:00',
      unitChange: 4,
    });
    const rows = await query('ContractServiceUnits', { op: 'eq', field: 'contractID', value: itemId });
    expect(rows.map((row) => row.units)).toEqual(Array.from({ length: 12 }, () => 4));
  });

  it('a service put on a contract has no units yet', async () => {
    const { call, query } = await startSmall();
    const { itemId } = (
      await call('POST', `Contracts/${CONTRACT}/Services`, { serviceID: SERVICE, unitPrice: 7 })
    ).json;
    expect((await call('GET', `ContractServices/${String(itemId)}`)).json.item).toMatchObject({
      unitPrice: 7,
      contractID: CONTRACT,
    });
    expect(
      await query('ContractServiceUnits', { op: 'eq', field: 'contractServiceID', value: itemId }),
    ).toEqual([]);
  });

  it.each([
    [
      'a missing field',
      'Companies',
      { ...company, ownerResourceID: undefined },
      'Missing Required Field: ownerResourceID. ; on record number [1].',
    ],
    [
      'an owner who is the API user',
      'Companies',
      { ...company, ownerResourceID: 29682890 },
      'Error ID: 1166',
    ],
    [
      'a picklist value',
      'Companies',
      { ...company, companyType: 99 },
      'Picklist value [99] does not exist for companyType.',
    ],
    [
      'a reference',
      'Contracts',
      { ...contract, companyID: 4711 },
      'Reference value on field: companyID of contract: Company does not exist or is invalid.',
    ],
    [
      'an end before the start',
      'Contracts',
      { ...contract, endDate: '2026-09-30' },
      'Contract EndDate must be after StartDate.',
    ],
    [
      'a recurring contract without a period',
      'Contracts',
      { ...contract, contractPeriodType: null },
      'Missing Required Field: contractPeriodType.',
    ],
    ['a taken service name', 'Services', { ...service, name: 'MAIL monthly' }, 'IX_service'],
    [
      'a billing code of another kind',
      'Services',
      { ...service, billingCodeID: 29683276 },
      'BillingCode does not exist or is invalid',
    ],
    [
      'a text that is too long',
      'Services',
      { ...service, name: 'x'.repeat(151) },
      'String value exceeds maximum length (field:name).',
    ],
  ])('refuses %s', async (_name, entity, body, text) => {
    expect(await refused('POST', entity, body)).toContain(text);
  });

  it('refuses a charge without a billing code, and one on another contract', async () => {
    const charge = {
      name: 'Usage',
      datePurchased: '2026-09-30',
      chargeType: 1,
      unitQuantity: 2.5,
      unitPrice: 5.9,
    };
    expect(await refused('POST', `Contracts/${CONTRACT}/Charges`, charge)).toContain('billingCodeID');
    expect(await refused('POST', 'Contracts/1/Charges', charge)).toContain('Contract does not exist');
  });

  it('a charge takes fractions and computes its amount: 2.5 × 5.90 = 14.75', async () => {
    const { call } = await startSmall();
    const charge = {
      name: 'Usage',
      datePurchased: '2026-09-30',
      chargeType: 1,
      unitQuantity: 2.5,
      unitPrice: 5.9,
      unitCost: 4.1,
      billingCodeID: 29683281,
    };
    const { itemId } = (await call('POST', `Contracts/${CONTRACT}/Charges`, charge)).json;
    const path = `Contracts/${CONTRACT}/Charges/${String(itemId)}`;
    expect((await call('GET', path)).json.item).toMatchObject({
      billableAmount: 14.75,
      extendedCost: 10.25,
      isBilled: false,
    });
    expect((await call('DELETE', path)).json).toEqual({ itemId });
    expect((await call('GET', path)).json).toEqual({ item: null });
  });
});

describe('changing', () => {
  it('PATCH changes what is sent; names that do not fit and read-only ones are ignored', async () => {
    const { call } = await startSmall();
    const patch = { ID: String(COMPANY), City: 'Athens', citty: 'x', createDate: '2020-01-01T00:00:00' };
    expect((await call('PATCH', 'Companies', patch)).json).toEqual({ itemId: COMPANY });
    expect((await call('GET', `Companies/${COMPANY}`)).json.item).toMatchObject({
      city: 'Athens',
      companyName: 'Alpha Trading Ltd',
      createDate: '2026-11-02T08:00:00.000Z',
    });
  });

  it('PUT empties what is not sent', async () => {
    const { call } = await startSmall();
    await call('PUT', 'Companies', { ...company, id: COMPANY });
    expect((await call('GET', `Companies/${COMPANY}`)).json.item).toMatchObject({
      companyName: 'Gamma IKE',
      companyNumber: null,
      isActive: null,
    });
    expect((await call('PUT', 'Companies', { id: COMPANY, companyName: 'x' })).json.errors?.[0]).toContain(
      'Missing Required Field',
    );
  });

  it('what is fixed at creation stays', async () => {
    const { call } = await startSmall();
    await call('PATCH', 'Contracts', { id: CONTRACT, contractPeriodType: 5, contractName: 'Renamed' });
    expect((await call('GET', `Contracts/${CONTRACT}`)).json.item).toMatchObject({
      contractPeriodType: 2,
      contractName: 'Renamed',
    });
  });

  it('needs an id that is there', async () => {
    expect(await refused('PATCH', 'Companies', { city: 'x' })).toContain('Missing Required Field: id.');
    expect(await refused('PATCH', 'Companies', { id: 4711, city: 'x' })).toContain(
      'Company does not exist or is invalid',
    );
  });

  it('merges user-defined fields by name', async () => {
    const { call } = await startSmall();
    await call('PATCH', 'Companies', {
      id: COMPANY,
      userDefinedFields: [{ name: 'Marketplace Account', value: 'IW-9' }],
    });
    expect((await call('GET', `Companies/${COMPANY}`)).json.item).toMatchObject({
      userDefinedFields: [{ name: 'Marketplace Account', value: 'IW-9' }],
    });
  });

  it('a contract service’s cost is written, its price is not', async () => {
    const { call } = await startSmall();
    await call('PATCH', `Contracts/${CONTRACT}/Services`, { id: LINE, unitPrice: 99, unitCost: 4.5 });
    expect((await call('GET', `ContractServices/${LINE}`)).json.item).toMatchObject({
      unitPrice: 5.9,
      unitCost: 4.5,
    });
  });

  it('a company’s currency is final once something was posted', async () => {
    const { call, control } = await startSmall();
    expect((await call('PATCH', 'Companies', { id: COMPANY, currencyID: 2 })).status).toBe(200);
    await control.control('approve-and-post', { through: '2026-01-31' });
    expect((await call('PATCH', 'Companies', { id: COMPANY, currencyID: 1 })).json.errors?.[0]).toContain(
      'currency',
    );
  });
});
