/** What the judge reads of the Autotask sandbox, by the vendor's names. Days are the first ten characters. */
export interface TargetState {
  readonly Companies: readonly {
    readonly id: number;
    readonly companyNumber: string | null;
    readonly currencyID: number;
  }[];
  readonly Currencies: readonly { readonly id: number; readonly exchangeRate: number }[];
  readonly Contracts: readonly ContractRecord[];
  readonly Services: readonly ServiceRecord[];
  readonly ContractServices: readonly ContractServiceRecord[];
  readonly ContractServiceUnits: readonly UnitsRow[];
  readonly ContractServiceAdjustments: readonly AdjustmentRecord[];
}

export interface ContractRecord {
  readonly id: number;
  readonly companyID: number;
  readonly contractNumber: string | null;
  readonly startDate: string;
  readonly endDate: string;
}

export interface ServiceRecord {
  readonly id: number;
  readonly sku: string | null;
  readonly unitPrice: number;
}

export interface ContractServiceRecord {
  readonly id: number;
  readonly contractID: number;
  readonly serviceID: number;
}

export interface UnitsRow {
  readonly contractServiceID: number;
  readonly startDate: string;
  readonly endDate: string;
  readonly units: number;
  readonly price: number;
  readonly cost: number;
  readonly approveAndPostDate: string | null;
}

export interface AdjustmentRecord {
  readonly id: number;
  readonly contractServiceID: number;
  readonly effectiveDate: string;
}
