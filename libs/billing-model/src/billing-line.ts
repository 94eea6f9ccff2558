import type { DecimalString } from './decimal.js';
import type { Money } from './money.js';
import type { PlainDate } from './plain-date.js';
import type { Basis, UnitsTimeline } from './timeline.js';
import type { SourceService } from './source-records.js';

/** What a billing line is remembered by: customer × contract × service (the add-on's own service for an add-on). */
export interface LineKey {
  readonly customerId: string;
  readonly contractId: string;
  readonly serviceId: string;
}

/** The line's id inside a connection: its key as text. Stable from month to month. */
export function lineId(key: LineKey): string {
  return [key.customerId, key.contractId, key.serviceId].map(encodeURIComponent).join('~');
}

/** The full-period cost of one unit from `day` on. `null` when no charge says it (never read as 0). */
export interface CostStep {
  readonly day: PlainDate;
  readonly unitCost: Money | null;
  readonly basis: Basis;
  /** How far off it may be, either way: read from a part of a cycle, which is charged to the cent. */
  readonly within?: DecimalString;
  /** Nothing is charged for the units: a trial or a full promotion. */
  readonly free?: boolean;
  /** What the end customer pays for a unit, where the source says so. */
  readonly unitPrice?: Money | null;
}

/** Something a person should know about a line, with the money behind it where there is some. */
export interface LineNote {
  readonly code: string;
  readonly message: string;
  readonly money?: Money;
}

/** A charge of the month as the line shows it. The whole record is in the snapshot under `id`. */
export interface LineCharge {
  readonly id: string;
  readonly documentCode: string;
  /** The source's own id of the document, so that a charge that has gone is known by it. */
  readonly documentId?: string;
  readonly description: string;
  readonly start: PlainDate | null;
  readonly endExclusive: PlainDate | null;
  readonly units: DecimalString;
  readonly amount: Money;
  readonly credit: boolean;
  readonly countsUnits: boolean;
}

/** One row of the month: customer × contract × service. */
export interface BillingLine {
  readonly id: string;
  readonly key: LineKey;
  readonly customer: { readonly id: string; readonly name: string };
  readonly contract: { readonly id: string; readonly name: string };
  readonly service: SourceService;
  readonly addOn: boolean;
  /** `usage`: a consumption line; its amount goes to a one-off charge, never to units. */
  readonly kind: 'recurring' | 'usage';
  /** How often it is charged, in months; `null` when unknown. */
  readonly billingPeriodMonths: number | null;
  /** The term, in months; `null` when unknown. */
  readonly commitmentMonths: number | null;
  readonly termEndExclusive: PlainDate | null;
  readonly units: UnitsTimeline;
  readonly costs: readonly CostStep[];
  readonly currency: string;
  readonly status: 'active' | 'suspended' | 'pending-cancellation' | 'cancelled' | 'inactive' | 'unknown';
  readonly trial: boolean;
  /** The day of the new charge or the change that the month shows; the month's first day when nothing changed. */
  readonly effectiveDate: PlainDate;
  /** From this day on the units are known to be 0, after the month. */
  readonly knownEnd: PlainDate | null;
  readonly charges: readonly LineCharge[];
  /** Signed sum of the charges of the month. */
  readonly chargesTotal: Money;
  readonly notes: readonly LineNote[];
  /** Findings that assembly itself makes (not-yet-invoiced, source-inconsistent, late-charge…), by code. */
  readonly sourceFindings: readonly LineNote[];
}

/** A charge of the month that belongs to no line: a manual line, an unsplit group, a set-up fee. */
export interface UnlinkedCharge extends LineCharge {
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly reason: string;
}
