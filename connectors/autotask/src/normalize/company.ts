import type { TargetCustomer } from '@tallylink/billing-model';
import type { CompanyRecord } from '../wire.js';
import { labelOf, type Picklists } from './picklists.js';
import { textOf } from './wire-values.js';

/** What a company's reading depends on, beside the company. */
export interface CompanyReading {
  readonly picklists: Picklists;
  /** The label of the type that customers have in this tenant. */
  readonly customerTypeLabel: string;
  readonly currencyOf: (currencyId: number | null) => string | null;
}

/** Fields that {@link toCustomer} needs. */
export const COMPANY_FIELDS = [
  'id',
  'companyName',
  'companyNumber',
  'companyType',
  'isActive',
  'currencyID',
  'taxID',
  'webAddress',
];

/** A company as a customer. Company 0 is the MSP itself. */
export function toCustomer(company: CompanyRecord, reading: CompanyReading): TargetCustomer {
  return {
    id: String(company.id),
    name: company.companyName,
    reference: textOf(company.companyNumber),
    vatNumber: textOf(company.taxID),
    domain: domainOf(company.webAddress),
    active: company.isActive !== false,
    ...kindOf(company, reading),
    currency: reading.currencyOf(company.currencyID),
  };
}

function kindOf(company: CompanyRecord, reading: CompanyReading): Pick<TargetCustomer, 'kind' | 'kindLabel'> {
  if (company.id === 0) return { kind: 'self' };
  const label = labelOf(reading.picklists, 'companyType', company.companyType)?.trim();
  if (label?.toLowerCase() === reading.customerTypeLabel.trim().toLowerCase()) return { kind: 'customer' };
  return { kind: 'other', ...(label ? { kindLabel: label } : {}) };
}

function domainOf(webAddress: string | null): string | null {
  const text = textOf(webAddress);
  if (text === null) return null;
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return url === null ? null : url.hostname.toLowerCase().replace(/^www\./, '');
}
