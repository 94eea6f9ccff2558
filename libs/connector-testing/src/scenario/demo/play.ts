import type { DecimalString, FindingCode, PlainDate } from '@tallylink/billing-model';
import type { ScenarioAddOn, ScenarioEvent, ScenarioSubscription } from '../scenario.js';
import type { CustomerKey } from './customers.js';
import type { ProductKey } from './products.js';
import { onDay } from './notation.js';

/** What the case table says of October 2026. Steps are in the short form of `dayValues`. */
export interface PlayExpectation {
  readonly units: string;
  /** Full-period unit cost; default 4.10 all month. `none`: no charge says it. */
  readonly cost?: string;
  /** Charges of October. */
  readonly charges: DecimalString;
  readonly findings: readonly FindingCode[];
  /** The agreement line after the ticked operations under policy `exact`; default: as it is held. */
  readonly after?: string;
}

/** The agreement line that the target already has. Several plays may name one line; the first describes it. */
export interface HeldLine {
  readonly units: string;
  readonly unitPrice?: DecimalString;
  readonly unitCost?: DecimalString;
  readonly from?: PlainDate;
  readonly postedThrough?: PlainDate | null;
  readonly agreement?: string;
  /** Tells two lines of one service on one contract apart. */
  readonly repeat?: number;
}

/** One subscription of the demo with its part of the target. Without `case` it is everyday business. */
export interface Play {
  readonly case?: string;
  readonly customer: CustomerKey;
  readonly product: ProductKey;
  /** For a case about an add-on: the add-on's product. */
  readonly addOnProduct?: ProductKey;
  readonly units: DecimalString;
  readonly unitPrice?: DecimalString;
  readonly activated?: PlainDate;
  readonly more?: Partial<
    Pick<
      ScenarioSubscription,
      | 'termMonths'
      | 'instalmentMonths'
      | 'anchorDay'
      | 'issue'
      | 'issueDaysBefore'
      | 'partials'
      | 'chargeRule'
      | 'decrease'
      | 'discountPercent'
      | 'trialUntil'
      | 'automaticRenewal'
      | 'group'
    >
  >;
  readonly addOns?: readonly (Omit<ScenarioAddOn, 'id' | 'productId' | 'activated'> & {
    readonly product: ProductKey;
    readonly activated?: PlainDate;
    readonly held?: HeldLine;
  })[];
  readonly events?: readonly ScenarioEvent[];
  readonly held?: HeldLine;
  readonly heldToo?: readonly HeldLine[];
  readonly expect?: PlayExpectation;
  /** The day on which the source is to be read for the expectation; default: the scenario's own now. */
  readonly readOn?: PlainDate;
  /** What else the case needs: a policy, a run of the month before. */
  readonly needs?: string;
  /** Tells several subscriptions of one customer and product apart. */
  readonly key?: string;
  /** Further case names that the same subscription shows. */
  readonly also?: readonly {
    readonly case: string;
    readonly readOn?: PlainDate;
    readonly expect: PlayExpectation;
  }[];
}

/** The number of units from a day on. */
export const to = (
  day: string,
  units: DecimalString,
  more: { credit?: boolean; invoicedOn?: PlainDate; unitPrice?: DecimalString } = {},
): ScenarioEvent => ({ kind: 'units', day: onDay(day), units, ...more });

/** Cancelled on a day. */
export const cancelled = (day: string, credit: boolean): ScenarioEvent => ({
  kind: 'cancel',
  day: onDay(day),
  credit,
});

/** A new price from a day on. */
export const priced = (day: string, unitPrice: DecimalString): ScenarioEvent => ({
  kind: 'price',
  day: onDay(day),
  unitPrice,
});

/** An annual term paid in twelve monthly instalments. */
export const monthlyInstalments = { termMonths: 12, instalmentMonths: 1 } as const;

/** An annual term paid at once. */
export const prepaidYear = { termMonths: 12, instalmentMonths: null } as const;
