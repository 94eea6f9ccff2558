// One table: the records of a source as the wire of `SourceConnector.read` carries them; a connector's author maps a
// vendor's fields to these side by side.

import type { DecimalString } from './decimal.js';
import type { Money } from './money.js';
import type { Period } from './period.js';
import type { PlainDate } from './plain-date.js';

/** Who is billed in the end: the MSP's customer, as the source knows it. */
export interface SourceCustomer {
  readonly id: string;
  readonly name: string;
  /** Only the customer's own number, never the number of whoever the invoice is addressed to. */
  readonly vatNumber?: string | null;
  readonly domain?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly countryCode?: string | null;
  readonly city?: string | null;
  readonly address?: string | null;
  readonly postalCode?: string | null;
}

/** What is sold: a product or an add-on product. `id` is the key; `code` is the SKU when the source has one. */
export interface SourceService {
  readonly id: string;
  readonly name: string;
  readonly code?: string | null;
}

/** A contract as a charge names it: only what stands on the charge. */
export interface SourceContractReference {
  readonly id: string;
  readonly name: string;
}

/** One invoice or credit note. Its charges refer to it by `id`. */
export interface SourceDocument {
  readonly kind: 'document';
  readonly id: string;
  /** The number that a person sees. */
  readonly code: string;
  readonly type: 'invoice' | 'credit-note';
  /** A cancelled document has no charges. */
  readonly status: 'open' | 'cancelled';
  readonly date: PlainDate;
  /** When the source created and last changed it, ISO text with its offset, for ordering versions only. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Before tax, signed: credit notes are negative. */
  readonly totalBeforeTax: Money;
  readonly itemCount: number;
}

/**
 * One charged amount: an invoice item, or one analysis part of it.
 *
 * Sign: credits are negative in `units` and in `amount`, whatever the wire says.
 * `classification`: `unit` adds to the units of the days it covers; `usage` is consumption billed as an amount;
 * `charge-only` is money without units; `adjusting` is a credit or a negative debit, of which assembly decides
 * (cases.md, algorithm A, step 5) whether it takes units away or is goodwill.
 */
export interface SourceCharge {
  readonly kind: 'charge';
  /** Stable over every reading: the item's id, with `#n` behind it for an analysis part. */
  readonly id: string;
  readonly itemId: string;
  readonly documentId: string;
  readonly documentCode: string;
  readonly documentDate: PlainDate;
  readonly documentUpdatedAt: string;
  readonly credit: boolean;
  readonly classification: 'unit' | 'usage' | 'charge-only' | 'adjusting';
  /** Why it is charge-only, for people: "manual line", "asset", "set-up fee". */
  readonly reason?: string | null;
  readonly description: string;
  /** The end customer; `null` when the line names none (then `payer` is all there is). */
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly payer: { readonly id: string; readonly name: string } | null;
  readonly contract: SourceContractReference | null;
  /** For an add-on its own product; the contract is the parent's. */
  readonly service: SourceService | null;
  readonly addOn: boolean;
  /** The charged days; `null` on lines without dates. */
  readonly period: Period | null;
  /** The commitment (term) in months that the line's unit stands for; `null` when unknown or one-off. */
  readonly commitmentMonths: number | null;
  /** Signed units. `"1"` for usage. */
  readonly units: DecimalString;
  /** Per unit as charged: already prorated on a partial period; what the MSP pays. Never negative for credits. */
  readonly unitPrice: Money;
  /** Signed, after discount, before tax; what the MSP pays. */
  readonly amount: Money;
  /** The end customer's own price per unit, when the source gives one. */
  readonly sellUnitPrice?: Money | null;
  readonly notes: readonly string[];
  /** The vendor's record, unchanged. */
  readonly raw: unknown;
}

/** How a term is paid: `count` instalments, one every `everyMonths` months. */
export interface Instalments {
  readonly count: number;
  readonly everyMonths: number;
}

/** The state of a contract of the source, as of the reading. It is *now*, not the month. */
export interface SourceSubscription {
  readonly kind: 'subscription';
  readonly id: string;
  readonly name: string;
  readonly status: 'active' | 'suspended' | 'pending-cancellation' | 'cancelled' | 'inactive';
  readonly customer: { readonly id: string; readonly name: string };
  readonly service: SourceService;
  /** Present units, of the main service (add-ons apart). */
  readonly units: DecimalString;
  /** What one term costs at the present units, add-ons not included; `null` when unknown. */
  readonly recurringAmount: Money | null;
  readonly currency: string;
  /** Length of the term in months; `null` when the source's unit is unknown. */
  readonly commitmentMonths: number | null;
  /** `null`: paid at once, or asked and there is none. `undefined`: not asked for. */
  readonly instalments?: Instalments | null;
  readonly term: Period;
  readonly activationDate: PlainDate;
  readonly automaticRenewal: boolean;
  readonly trial: boolean;
  readonly usageBased: boolean;
  /** Local day of the last change, and its full text for ordering. */
  readonly updatedDay: PlainDate;
  readonly updatedAt: string;
  /** Only when asked for. Repeated purchases of one add-on are one entry with the summed units. */
  readonly addOns?: readonly SourceAddOn[];
  readonly raw: unknown;
}

/** An add-on of a subscription, all purchases of one product together. */
export interface SourceAddOn {
  readonly service: SourceService;
  readonly units: DecimalString;
  readonly status: SourceSubscription['status'];
  readonly activationDate: PlainDate;
}

/** An account of the source. */
export interface SourceCustomerRecord extends SourceCustomer {
  readonly kind: 'customer';
  readonly raw: unknown;
}

/** What a source's `read` yields. */
export type SourceRecord = SourceDocument | SourceCharge | SourceSubscription | SourceCustomerRecord;

/** A record that could not be understood. It is counted, shown and blocks approval; it never becomes 0 units. */
export interface RejectedRecord {
  readonly id: string | null;
  readonly kind: string;
  readonly code: string;
  /** A sentence: what is wrong with which field. */
  readonly message: string;
  /** The amount that it stood for, when that much could be read. */
  readonly amount?: Money | null;
  readonly documentId?: string | null;
  readonly raw: unknown;
}
