import type { Scenario } from '@tallylink/connector-testing';
import { collectionOf, type AutotaskState } from './autotask-state.js';
import { API_USER_LICENSE } from './entities/picklists.js';
import type { WireRecord } from './wire-values.js';

/** A person who may own companies; the API user may not. */
export const OWNER_ID = 29_682_885;
const API_USER_ID = 29_682_890;

/** The billing code of recurring services. Its id is not the number that the vendor's screens show. */
export const RECURRING_CODE_ID = 29_683_278;

/** Units of the tenant's own currency for one of another. */
const exchangeRates: Readonly<Record<string, number>> = { USD: 0.92, GBP: 1.16, CHF: 1.05, SEK: 0.087 };

/** What every tenant has before any customer: the MSP itself, users, billing codes, countries and currencies by code. */
export function loadReferenceData(
  state: AutotaskState,
  scenario: Scenario,
  now: string,
): ReadonlyMap<string, number> {
  const insert = (entity: string, records: readonly WireRecord[]): void => {
    for (const record of records) collectionOf(state, entity).insert(record);
  };
  insert('Resources', [
    resource(OWNER_ID, 'Billing', 'Desk', 1),
    resource(API_USER_ID, 'Integration', 'API', API_USER_LICENSE),
  ]);
  insert('BillingCodes', [
    billingCode(29_683_276, 'Remote support', 1),
    billingCode(29_683_277, 'Internal meeting', 3),
    billingCode(RECURRING_CODE_ID, 'Recurring cloud services', 5),
    billingCode(29_683_279, 'Recurring managed services', 5),
    billingCode(29_683_281, 'Cloud usage', 4),
  ]);
  insert('Countries', [
    country(84, 'GR', 'Greece', true),
    country(57, 'CY', 'Cyprus', false),
    country(82, 'DE', 'Germany', false),
  ]);
  insert('Companies', [ownCompany(scenario.source.reseller.name, now)]);
  const codes = ['EUR', ...new Set([...scenario.target.customers.map(({ currency }) => currency), 'USD'])];
  const unique = [...new Set(codes)];
  insert(
    'Currencies',
    unique.map((code, index) => currency(index + 1, code, now)),
  );
  return new Map(unique.map((code, index) => [code, index + 1]));
}

function resource(id: number, firstName: string, lastName: string, licenseType: number): WireRecord {
  const userName = `${firstName}.${lastName}`.toLowerCase();
  return {
    id,
    firstName,
    lastName,
    userName,
    email: `${userName}@sandbox.example`,
    isActive: true,
    licenseType,
    userType: licenseType === 1 ? 1 : 17,
  };
}

function billingCode(id: number, name: string, useType: number): WireRecord {
  return {
    id,
    name,
    useType,
    isActive: true,
    unitCost: 0,
    unitPrice: 0,
    billingCodeType: 0,
    isExcludedFromNewContracts: false,
  };
}

function country(id: number, countryCode: string, name: string, isDefaultCountry: boolean): WireRecord {
  return { id, countryCode, name, displayName: name, isActive: true, isDefaultCountry, addressFormatID: 1 };
}

function currency(id: number, name: string, now: string): WireRecord {
  return {
    id,
    name,
    description: name,
    displaySymbol: 1,
    exchangeRate: exchangeRates[name] ?? 1,
    isActive: true,
    isInternalCurrency: name === 'EUR',
    currencyPositiveFormat: '1.1',
    currencyNegativeFormat: '-1.1',
    lastModifiedDateTime: now,
    updateResourceId: OWNER_ID,
  };
}

/** Company 0 is the MSP itself. */
function ownCompany(name: string, now: string): WireRecord {
  return {
    id: 0,
    companyName: name,
    companyType: 1,
    isActive: true,
    phone: '+30 210 0000000',
    ownerResourceID: OWNER_ID,
    currencyID: 1,
    countryID: 84,
    createDate: now,
    lastActivityDate: now,
    lastTrackedModifiedDateTime: now,
    userDefinedFields: [],
  };
}
