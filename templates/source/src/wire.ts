// One table: the vendor's records as they are on the wire. Every field may be missing, whatever its documentation says.

/** A page of a list. */
export interface WireList<T> {
  readonly records?: readonly T[] | null;
  readonly page?: number | null;
  readonly pages?: number | null;
  readonly total?: number | null;
}

export interface WireParty {
  readonly id?: string | null;
  readonly name?: string | null;
}

export interface WireProduct extends WireParty {
  readonly sku?: string | null;
}

/** Amounts and quantities are decimals as text; a credit's are positive, its document's type says what it is. */
export interface WireLine {
  readonly id?: string | null;
  readonly description?: string | null;
  readonly customer?: WireParty | null;
  readonly subscription?: WireParty | null;
  readonly product?: WireProduct | null;
  readonly from?: string | null;
  /** The last charged day. */
  readonly through?: string | null;
  readonly termMonths?: number | null;
  readonly quantity?: string | null;
  readonly unitPrice?: string | null;
  readonly total?: string | null;
}

export interface WireInvoice {
  readonly id?: string | null;
  readonly number?: string | null;
  readonly type?: 'invoice' | 'credit' | null;
  readonly status?: 'open' | 'cancelled' | null;
  readonly date?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly currency?: string | null;
  readonly total?: string | null;
  readonly lines?: readonly WireLine[] | null;
}

export interface WireSubscription {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly status?: 'active' | 'cancelled' | null;
  readonly customer?: WireParty | null;
  readonly product?: WireProduct | null;
  readonly quantity?: string | null;
  /** What a whole term costs at the present quantity. */
  readonly termAmount?: string | null;
  readonly currency?: string | null;
  readonly termMonths?: number | null;
  readonly billedEveryMonths?: number | null;
  readonly termFrom?: string | null;
  readonly termThrough?: string | null;
  readonly activatedOn?: string | null;
  readonly updatedAt?: string | null;
}

export interface WireCustomer extends WireParty {
  readonly vatNumber?: string | null;
  readonly email?: string | null;
}

export interface WireAccount {
  readonly name?: string | null;
  /** The vendor's present time, ISO. */
  readonly now?: string | null;
  readonly firstMonth?: string | null;
  readonly timeZone?: string | null;
  readonly currencies?: readonly string[] | null;
}
