import type { DecimalString } from '@tallylink/billing-model';

/** A number of the wire that stays exact text until it is written. */
export interface WireDecimal {
  readonly decimal: DecimalString;
}

/** What a request body may hold. Ids are whole numbers; everything that is money or units is a {@link WireDecimal}. */
export type WireValue =
  | string
  | number
  | boolean
  | null
  | WireDecimal
  | readonly WireValue[]
  | { readonly [key: string]: WireValue };

/** A request body. */
export type WireBody = { readonly [key: string]: WireValue };

/** One request before it has an address: the path is below `V1.0/`. */
export interface WireRequest {
  /** A deletion is sent without a body. */
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** The endpoint that Autotask counts threads on. */
  readonly endpoint: string;
  readonly body: WireBody;
  readonly sentence: string;
}

/** Records as Autotask sends them. Every field is there, empty ones as null; dates are text, with or without a zone. */
export interface CompanyRecord {
  readonly id: number;
  readonly companyName: string;
  readonly companyNumber: string | null;
  readonly companyType: number | null;
  readonly isActive: boolean | null;
  readonly currencyID: number | null;
  readonly taxID: string | null;
  readonly webAddress: string | null;
}

export interface ContractRecord {
  readonly id: number;
  readonly companyID: number;
  readonly contractName: string;
  readonly contractNumber: string | null;
  readonly contractType: number;
  readonly contractPeriodType: number | null;
  readonly startDate: string;
  readonly endDate: string;
  readonly status: number;
}

export interface ServiceRecord {
  readonly id: number;
  readonly name: string;
  readonly sku: string | null;
  readonly catalogNumberPartNumber: string | null;
  readonly externalID: string | null;
  readonly periodType: number | null;
  readonly isActive: boolean | null;
  readonly unitPrice: number | null;
  readonly unitCost: number | null;
}

export interface ContractServiceRecord {
  readonly id: number;
  readonly contractID: number;
  readonly serviceID: number;
  readonly unitPrice: number | null;
  readonly unitCost: number | null;
  readonly internalDescription: string | null;
}

export interface UnitsRecord {
  readonly id: number;
  readonly contractID: number;
  readonly contractServiceID: number;
  readonly serviceID: number;
  readonly startDate: string;
  readonly endDate: string;
  readonly units: number;
  readonly price: number | null;
  readonly cost: number | null;
  readonly approveAndPostDate: string | null;
}

export interface BillingItemRecord {
  readonly id: number;
  readonly companyID: number;
  readonly contractID: number | null;
  readonly contractServiceID: number | null;
  readonly contractChargeID: number | null;
  readonly serviceID: number | null;
  readonly itemName: string | null;
  readonly itemDate: string;
  readonly quantity: number | null;
  readonly extendedPrice: number | null;
  readonly totalAmount: number | null;
  readonly ourCost: number | null;
  readonly invoiceID: number | null;
}

export interface ChargeRecord {
  readonly id: number;
  readonly contractID: number;
  readonly name: string;
  readonly internalPurchaseOrderNumber: string | null;
  readonly unitQuantity: number | null;
  readonly unitPrice: number | null;
}

/** A condition of a query. */
export type Condition =
  | {
      readonly op: 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'beginsWith' | 'contains';
      readonly field: string;
      readonly value: string | number | boolean;
    }
  | { readonly op: 'in'; readonly field: string; readonly value: readonly (string | number)[] }
  | { readonly op: 'exist'; readonly field: string }
  | { readonly op: 'or' | 'and'; readonly items: readonly Condition[] };
