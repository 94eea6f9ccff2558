import { describe, expect, it } from '@jest/globals';
import { money, type CreateChargeOperation } from '@tallylink/billing-model';
import { wireJson } from '../wire-json.js';
import { createChargeRequest } from './charge-request.js';
import { createCompanyRequest } from './company-request.js';
import { createContractRequest, extendContractRequest } from './contract-requests.js';
import { mark } from './mark.js';
import { createServiceRequest } from './service-request.js';
import { base } from './testing/builders.js';

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
    expect(request.sentence).toBe('Creates the contract "Cloud" from 1 October 2026 to 30 September 2027.');
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
    expect(request.sentence).toBe(
      'Moves the last day of the contract from 31 December 2026 to 31 December 2027.',
    );
  });

  it('shortens a long id of ours to one that still differs', () => {
    const long = (end: string): string => mark(`${'x'.repeat(60)}${end}`);
    expect(mark('short')).toBe('short');
    expect(long('a')).toHaveLength(50);
    expect(long('a')).not.toBe(long('b'));
  });
});
