import { describe, expect, it } from '@jest/globals';
import type { CompanyRecord, ContractRecord, ServiceRecord } from '../wire.js';
import { toBilledItem } from './billing-item.js';
import { toCustomer } from './company.js';
import { toAgreement } from './contract.js';
import { monthsOfPeriodType, periodTypeOfMonths, type Picklists } from './picklists.js';
import { toService } from './service.js';

const entry = (value: string, label: string) => ({ value, label, isActive: true, isDefaultValue: false });
const lists: Picklists = {
  companytype: [entry('1', 'Customer'), entry('3', 'Prospect')],
  contractperiodtype: [
    entry('2', 'Monthly'),
    entry('3', 'Quarterly'),
    entry('4', 'Semi-Annually'),
    entry('5', 'Yearly'),
  ],
  periodtype: [entry('2', 'Monatlich'), entry('5', 'Jährlich')],
  status: [entry('0', 'Inactive'), entry('1', 'Active')],
};

const company: CompanyRecord = {
  id: 501,
  companyName: 'Alpha Trading Ltd',
  companyNumber: ' IW-1001 ',
  companyType: 1,
  isActive: true,
  currencyID: 2,
  taxID: '',
  webAddress: 'http://www.Alpha.example/home',
};
const reading = {
  picklists: lists,
  customerTypeLabel: 'customer',
  currencyOf: (id: number | null) => (id === 2 ? 'EUR' : null),
};

describe('toCustomer', () => {
  it('reads a customer', () => {
    expect(toCustomer(company, reading)).toEqual({
      id: '501',
      name: 'Alpha Trading Ltd',
      reference: 'IW-1001',
      vatNumber: null,
      domain: 'alpha.example',
      active: true,
      kind: 'customer',
      currency: 'EUR',
    });
  });

  it("knows the MSP's own company and everybody else", () => {
    expect(toCustomer({ ...company, id: 0 }, reading).kind).toBe('self');
    expect(toCustomer({ ...company, companyType: 3 }, reading).kind).toBe('other');
    expect(toCustomer({ ...company, companyType: null, isActive: false }, reading)).toMatchObject({
      kind: 'other',
      active: false,
    });
  });
});

const contract: ContractRecord = {
  id: 3001,
  companyID: 501,
  contractName: 'Cloud',
  contractNumber: null,
  contractType: 7,
  contractPeriodType: 5,
  startDate: '2026-01-01T00:00:00',
  endDate: '2026-12-31T00:00:00Z',
  status: 1,
};

describe('toAgreement', () => {
  it('turns the last day into an exclusive end and the period type into months', () => {
    expect(toAgreement(contract, lists)).toMatchObject({
      recurring: true,
      active: true,
      billingPeriodMonths: 12,
      period: { start: '2026-01-01', endExclusive: '2027-01-01' },
    });
  });

  it('keeps other types of contract out', () => {
    expect(toAgreement({ ...contract, contractType: 1 }, lists)).toMatchObject({
      recurring: false,
      billingPeriodMonths: null,
    });
    expect(toAgreement({ ...contract, status: 0 }, lists).active).toBe(false);
  });

  it('stops on an end before the start', () => {
    expect(() => toAgreement({ ...contract, endDate: '2025-01-01' }, lists)).toThrow(
      /contract 3001 could not be read/,
    );
  });
});

describe('period types', () => {
  it('come from the labels, else from the known values', () => {
    expect([2, 3, 4, 5, 9].map((value) => monthsOfPeriodType(lists, 'contractPeriodType', value))).toEqual([
      1,
      3,
      6,
      12,
      null,
    ]);
    expect([2, 5].map((value) => monthsOfPeriodType(lists, 'periodType', value))).toEqual([1, 12]);
    expect(monthsOfPeriodType({ periodtype: [entry('2', 'One-Time')] }, 'periodType', 2)).toBeNull();
    expect(periodTypeOfMonths(lists, 'contractPeriodType', 6)).toBe(4);
    expect(periodTypeOfMonths(lists, 'contractPeriodType', 36)).toBeNull();
  });
});

const service: ServiceRecord = {
  id: 71,
  name: 'Mail',
  sku: 'A:1',
  catalogNumberPartNumber: null,
  externalID: null,
  periodType: 2,
  isActive: null,
  unitPrice: 12.5,
  unitCost: null,
};

describe('toService', () => {
  it("states values in the tenant's own currency and keeps a hidden cost null", () => {
    expect(toService(service, lists, 'EUR')).toMatchObject({
      billingPeriodMonths: 1,
      active: true,
      unitPrice: { amount: '12.5', currency: 'EUR' },
      unitCost: null,
    });
    expect(toService(service, lists, null).unitPrice).toBeNull();
  });
});

describe('toBilledItem', () => {
  it('reads the amount before tax', () => {
    const item = {
      id: 70001,
      companyID: 510,
      contractID: 3001,
      contractServiceID: 8801,
      contractChargeID: null,
      serviceID: 71,
      itemName: 'Mail',
      itemDate: '2026-03-01T00:00:00',
      quantity: 13,
      extendedPrice: 167.7,
      totalAmount: 199.56,
      ourCost: 131.3,
      invoiceID: 9,
    };
    expect(
      toBilledItem(item, { currency: 'EUR', invoiceNumber: 'A-9', chargeReference: null }),
    ).toMatchObject({
      day: '2026-03-01',
      units: '13',
      amount: { amount: '167.7', currency: 'EUR' },
      cost: { amount: '131.3', currency: 'EUR' },
      invoiceId: '9',
      invoiceNumber: 'A-9',
    });
  });
});
