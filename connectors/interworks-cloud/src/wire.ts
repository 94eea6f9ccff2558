// The vendor's records as far as they are read here. Everything may be missing or null on the wire, so that only the
// readers in normalize/ decide what is needed.

/** A number of the vendor: JSON number, or text in some older installations. */
export type WireNumber = number | string | null | undefined;

/** An object with an id and a name. */
export interface WireLite {
  readonly id?: string | number | null;
  readonly name?: string | null;
  readonly code?: string | null;
}

/** A subscription as an invoice item names it. */
export interface WireItemSubscription extends WireLite {
  readonly account?: WireLite | null;
  readonly relatedAddon?: WireLite | null;
  readonly usages?: readonly unknown[] | null;
}

/** A line of an invoice, or one part of its analysis. */
export interface WireItem {
  readonly id?: string | null;
  readonly position?: number | null;
  readonly description?: string | null;
  readonly product?: WireLite | null;
  readonly subscriptions?: readonly WireItemSubscription[] | null;
  readonly assets?: readonly WireLite[] | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly unit?: WireLite | null;
  readonly unitPrice?: WireNumber;
  readonly quantity?: WireNumber;
  readonly total?: WireNumber;
  /** Only in the operator's edition. */
  readonly unitCost?: WireNumber;
  readonly totalCost?: WireNumber;
}

/** An invoice or a credit note. */
export interface WireInvoice {
  readonly id?: string | null;
  readonly code?: string | null;
  readonly status?: { readonly type?: string | null } | null;
  readonly type?: { readonly type?: string | null } | null;
  readonly invoiceDate?: string | null;
  readonly account?: WireLite | null;
  readonly billingTo?: WireLite | null;
  readonly currency?: string | null;
  readonly totalBeforeTax?: WireNumber;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly items?: readonly WireItem[] | null;
  readonly analysisItems?: readonly WireItem[] | null;
}

/** A subscription as it is now. */
export interface WireSubscription {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly status?: string | null;
  readonly currency?: string | null;
  readonly account?: WireLite | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly activationDate?: string | null;
  readonly automaticRenewal?: boolean | null;
  readonly isUsageBased?: boolean | null;
  readonly isTrial?: boolean | null;
  readonly product?: WireLite | null;
  readonly unit?: WireLite | null;
  readonly quantity?: WireNumber;
  readonly subscriptionAmount?: WireNumber;
  readonly updatedAt?: string | null;
}

/** A purchase of an add-on. */
export interface WireAddOn {
  readonly id?: string | null;
  readonly status?: string | null;
  readonly activationDate?: string | null;
  readonly product?: WireLite | null;
  readonly quantity?: WireNumber;
}

/** How a term is paid. */
export interface WireInstalmentPlan {
  readonly installments?: WireNumber;
  readonly installmentsFrequency?: WireNumber;
}

/** A custom field's group. */
export interface WireFieldGroup {
  readonly groupFields?:
    | readonly {
        readonly name?: string | null;
        readonly apiField?: string | null;
        readonly values?: readonly { readonly value?: string | null }[] | null;
      }[]
    | null;
}

/** An end customer. */
export interface WireAccount {
  readonly id?: number | string | null;
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly billingAddress?: {
    readonly address?: string | null;
    readonly city?: string | null;
    readonly postCode?: string | null;
    readonly country?: { readonly code?: string | null } | null;
  } | null;
  readonly customFields?: readonly WireFieldGroup[] | null;
}

/** A group of units, which are billing cycles. */
export interface WireUnitGroup {
  readonly isRecurringChargeUnit?: boolean | null;
  readonly units?:
    | readonly {
        readonly id?: string | null;
        readonly name?: string | null;
        readonly type?: string | null;
        readonly billingCycleDuration?: number | null;
        readonly billingCycleUnitType?: string | null;
      }[]
    | null;
}

/** The envelope of a list. */
export interface WireList<T> {
  readonly data?: readonly T[] | null;
  readonly paging?: { readonly totalPages?: number | null; readonly totalRecords?: number | null } | null;
}
