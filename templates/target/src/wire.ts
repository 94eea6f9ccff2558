// One table: the vendor's records as they are on the wire. Amounts and units are decimals as text, days are plain.

export interface WireList<T> {
  readonly records?: readonly T[] | null;
  readonly pages?: number | null;
}

export interface WireCustomer {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly vatNumber: string | null;
  /** `own`: the MSP itself. */
  readonly kind: 'customer' | 'prospect' | 'vendor' | 'own';
  readonly active: boolean;
  readonly currency: string;
}

export interface WireContract {
  readonly id: string;
  readonly customerId: string;
  readonly name: string;
  readonly reference: string | null;
  readonly active: boolean;
  /** 0: not recurring. */
  readonly periodMonths: number;
  readonly start: string;
  /** The last day. */
  readonly end: string;
}

export interface WireService {
  readonly id: string;
  readonly name: string;
  readonly sku: string | null;
  readonly reference: string | null;
  readonly periodMonths: number;
  readonly unitPrice: string;
  readonly unitCost: string;
  readonly active: boolean;
}

/** From `day` on: units, and the price and cost of one for a full period. */
export interface WireStep {
  readonly day: string;
  readonly units: string;
  readonly unitPrice: string;
  readonly unitCost: string;
}

/** A service on a contract, with its whole history and its billing periods. */
export interface WireLine {
  readonly id: string;
  readonly contractId: string;
  readonly customerId: string;
  readonly serviceId: string;
  readonly name: string;
  readonly currency: string;
  readonly steps: readonly WireStep[];
  readonly periods: readonly { readonly start: string; readonly end: string; readonly posted: boolean }[];
}

/** A write as it will be sent; `path` is below the connection's address. */
export interface WireRequest {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  /** Limits and counts go by it. */
  readonly endpoint: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** For the review screen. */
  readonly sentence: string;
}
