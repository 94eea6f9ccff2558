import { describe, expect, it } from '@jest/globals';
import {
  money,
  type AddLineOperation,
  type ChangeLineOperation,
  type CreateChargeOperation,
  type LineState,
} from '@tallylink/billing-model';
import { wireJson } from '../wire-json.js';
import {
  createChargeRequest,
  createCompanyRequest,
  createContractRequest,
  createServiceRequest,
  extendContractRequest,
} from './create-requests.js';
import { judge, stateOn } from './judge-line.js';
import { addLineRequest, changeLineRequest, refuseLine } from './line-requests.js';
import { mark } from './mark.js';
import { refuseUnresolved } from './refuse-unresolved.js';

const base = {
  id: 'op-1',
  chain: 'c',
  targetCustomerId: '510',
  summary: 's',
  lineIds: [],
  ticked: true,
} as const;
const state = (units: string, price: string | null = '5.90', cost: string | null = '4.10'): LineState => ({
  units,
  unitPrice: price === null ? null : money(price, 'EUR'),
  unitCost: cost === null ? null : money(cost, 'EUR'),
});
const change = (before: LineState, after: LineState): ChangeLineOperation => ({
  ...base,
  kind: 'change-line',
  agreementId: '3001',
  agreementLineId: '8801',
  serviceId: '71',
  effectiveDate: '2026-10-12',
  before,
  after,
});
const add = (after: LineState): AddLineOperation => ({
  ...base,
  kind: 'add-line',
  agreementId: '3001',
  serviceId: '71',
  effectiveDate: '2026-10-12',
  before: null,
  after,
});
const settings = { zeroUnits: 'accept' } as const;

describe('change-line', () => {
  it('sends the difference, the price and the cost from the day on', () => {
    expect(wireJson(changeLineRequest(change(state('25'), state('28'))).body)).toBe(
      '{"contractServiceID":8801,"unitChange":3,"adjustedUnitPrice":5.9,"adjustedUnitCost":4.1,"effectiveDate":"2026-10-12T00:00:00"}',
    );
  });

  it('sends fewer units as a negative difference, and no cost where costs are hidden', () => {
    expect(wireJson(changeLineRequest(change(state('10'), state('7', '5.9', null))).body)).toBe(
      '{"contractServiceID":8801,"unitChange":-3,"adjustedUnitPrice":5.9,"effectiveDate":"2026-10-12T00:00:00"}',
    );
  });

  it('writes decimals digit for digit', () => {
    const text = wireJson(
      changeLineRequest(change(state('25'), state('25', '0.1000000000000000055', '9007199254740993'))).body,
    );
    expect(text).toContain('"adjustedUnitPrice":0.1000000000000000055');
    expect(text).toContain('"adjustedUnitCost":9007199254740993');
  });
});

describe('refuseLine', () => {
  it.each([
    ['UNITS.FRACTIONAL', change(state('25'), state('2.5'))],
    ['UNITS.FRACTIONAL', change(state('2.5'), state('3'))],
    ['UNITS.NEGATIVE', change(state('25'), state('-1'))],
    ['AMOUNT.TOO_FINE', change(state('25'), state('25', '5.9', '45.22936'))],
  ])('%s', (code, operation) => {
    expect(refuseLine(operation, settings)?.code).toBe(code);
  });

  it('refuses 0 units only where the connection says so', () => {
    expect(refuseLine(change(state('25'), state('0')), settings)).toBeNull();
    expect(refuseLine(change(state('25'), state('0')), { zeroUnits: 'refuse' })?.code).toBe('UNITS.ZERO');
  });
});

describe('add-line', () => {
  it('names contract and service, and never asks for a second line', () => {
    expect(wireJson(addLineRequest(add(state('10'))).body)).toBe(
      '{"contractID":3001,"serviceID":71,"unitChange":10,"adjustedUnitPrice":5.9,"adjustedUnitCost":4.1,"effectiveDate":"2026-10-12T00:00:00","allowRepeatService":false}',
    );
  });

  it('is not sent while its contract does not exist', () => {
    expect(refuseUnresolved({ ...add(state('1')), agreementId: 'new:contract' })?.code).toBe(
      'REFERENCE.UNRESOLVED',
    );
    expect(refuseUnresolved(add(state('1')))).toBeNull();
  });
});

describe('creating', () => {
  it('makes a company with our id in its number', () => {
    const after = { name: 'Gamma IKE', reference: 'IW-1003', currency: 'EUR', vatNumber: 'EL1', phone: null };
    const request = createCompanyRequest(
      { ...base, kind: 'create-customer', before: null, after },
      { companyType: 1, ownerResourceId: 29682885, phone: '+30 1', countryId: 84, currencyId: null },
    );
    expect(JSON.parse(wireJson(request.body))).toEqual({
      companyName: 'Gamma IKE',
      companyType: 1,
      ownerResourceID: 29682885,
      phone: '+30 1',
      companyNumber: 'IW-1003',
      isActive: true,
      billToAddressToUse: 1,
      countryID: 84,
      taxID: 'EL1',
    });
  });

  it('makes a recurring contract that ends on its last day', () => {
    const after = {
      name: 'Cloud',
      reference: 'S-1',
      billingPeriodMonths: 1,
      start: '2026-10-01',
      endExclusive: '2027-10-01',
    };
    const request = createContractRequest({ ...base, kind: 'create-agreement', before: null, after }, '510', {
      contractPeriodType: 2,
      status: 1,
      timeReporting: 0,
    });
    expect(JSON.parse(wireJson(request.body))).toMatchObject({
      companyID: 510,
      contractType: 7,
      contractPeriodType: 2,
      startDate: '2026-10-01T00:00:00',
      endDate: '2027-09-30T00:00:00',
      contractNumber: 'S-1',
    });
  });

  it('makes a service', () => {
    const after = {
      name: 'Mail',
      reference: 'p-1',
      sku: 'A',
      description: null,
      billingPeriodMonths: 1,
      unitPrice: money('12.5', 'EUR'),
      unitCost: null,
    };
    const request = createServiceRequest(
      { ...base, kind: 'create-service', before: null, after },
      { periodType: 2, billingCodeId: 9 },
    );
    expect(JSON.parse(wireJson(request.body))).toEqual({
      name: 'Mail',
      periodType: 2,
      billingCodeID: 9,
      externalID: 'p-1',
      isActive: true,
      unitPrice: 12.5,
      sku: 'A',
    });
  });

  it('bills fractions of units once', () => {
    const operation: CreateChargeOperation = {
      ...base,
      kind: 'create-charge',
      agreementId: '3001',
      before: null,
      after: {
        name: 'Usage',
        reference: 'u-1',
        day: '2026-09-30',
        units: '2.5',
        unitPrice: money('5.90', 'EUR'),
        unitCost: null,
        agreementLineId: '8801',
      },
    };
    const request = createChargeRequest(operation, { chargeType: 1, billingCodeId: 4 });
    expect(request.path).toBe('Contracts/3001/Charges');
    expect(JSON.parse(wireJson(request.body))).toMatchObject({
      unitQuantity: 2.5,
      unitPrice: 5.9,
      datePurchased: '2026-09-30T00:00:00',
      internalPurchaseOrderNumber: 'u-1',
      contractServiceID: 8801,
    });
  });

  it('extends by PATCH with the id in the body', () => {
    const request = extendContractRequest({
      ...base,
      kind: 'extend-agreement',
      agreementId: '3001',
      before: { endExclusive: '2027-01-01' },
      after: { endExclusive: '2028-01-01' },
    });
    expect([request.method, request.path, wireJson(request.body)]).toEqual([
      'PATCH',
      'Contracts',
      '{"id":3001,"endDate":"2027-12-31T00:00:00"}',
    ]);
  });

  it('shortens a long id of ours to one that still differs', () => {
    const long = (end: string): string => mark(`${'x'.repeat(60)}${end}`);
    expect(mark('short')).toBe('short');
    expect(long('a')).toHaveLength(50);
    expect(long('a')).not.toBe(long('b'));
  });
});

describe('judge', () => {
  const [before, after] = [state('25'), state('28')];

  it('calls what is there by its own numbers', () => {
    expect(judge(state('28'), before, after)).toBe('present');
    expect(judge(state('25'), before, after)).toBe('absent');
    expect(judge(state('30'), before, after)).toBe('conflict');
  });

  it('reads a change of cost alone by the cost, and not at all where it is hidden', () => {
    const dearer = state('25', '5.90', '4.30');
    expect(judge(state('25', '5.90', '4.3'), before, dearer)).toBe('present');
    expect(judge(state('25'), before, dearer)).toBe('absent');
    expect(judge(state('25', '5.90', null), before, dearer)).toBe('conflict');
  });

  it('calls right units with a wrong price a conflict', () => {
    expect(judge(state('28', '6.10'), before, after)).toBe('conflict');
    expect(judge(state('28', null, null), before, after)).toBe('present');
  });

  it('sees 0 units before the first step', () => {
    expect(stateOn(undefined, '2026-10-12').units).toBe('0');
  });
});
