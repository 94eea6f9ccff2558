import {
  money,
  type Instalments,
  type RejectedRecord,
  type SourceAddOn,
  type SourceSubscription,
} from '@tallylink/billing-model';
import type { WireSubscription } from '../wire.js';
import { chargedPeriod } from './charged-period.js';
import { readReference, readService } from './lite.js';
import { readDay, readDecimal, readOptionalDecimal, readText, UnreadableField } from './read-fields.js';
import { termOf, type UnitTerms } from './unit-terms.js';

/** Answers of calls for one subscription; left out when nobody asked. */
export interface SubscriptionDetails {
  readonly instalments?: Instalments | null;
  readonly addOns?: readonly SourceAddOn[];
}

const STATUSES: Readonly<Record<string, SourceSubscription['status']>> = {
  active: 'active',
  suspended: 'suspended',
  pendingcancellation: 'pending-cancellation',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  inactive: 'inactive',
};

/** The canonical status. Errors: `UnreadableField` for one that is not known: guessing would bill or stop billing. */
export function readStatus(status: string | null | undefined): SourceSubscription['status'] {
  const known = STATUSES[(status ?? '').replace(/[\s-]/g, '').toLowerCase()];
  if (!known)
    throw new UnreadableField('status', `its status is not known (${JSON.stringify(status ?? null)})`);
  return known;
}

/**
 * A subscription as it is now, or why it could not be read. In the operator's edition its amount is what the customer
 * pays, and no cost.
 */
export function normalizeSubscription(
  wire: WireSubscription,
  units: UnitTerms,
  edition: 'reseller' | 'bss' = 'reseller',
): SourceSubscription | RejectedRecord {
  try {
    const subscription = read(wire, units);
    return edition === 'bss' ? { ...subscription, recurringAmount: null } : subscription;
  } catch (error) {
    if (!(error instanceof UnreadableField)) throw error;
    return rejected(wire, error);
  }
}

function read(wire: WireSubscription, units: UnitTerms): SourceSubscription {
  const customer = readReference(wire.account);
  if (!customer) throw new UnreadableField('account', 'it names no customer');
  if (!wire.product) throw new UnreadableField('product', 'it names no product');
  // The term's own end is always its last day, whatever invoice lines do.
  const term = chargedPeriod(wire, true);
  if (!term) throw new UnreadableField('startDate', 'its term has no dates');
  const id = readText(wire.id, 'id');
  const currency = readText(wire.currency, 'currency');
  const amount = readOptionalDecimal(wire.subscriptionAmount, 'subscriptionAmount');
  const updatedAt = readText(wire.updatedAt, 'updatedAt');
  return {
    kind: 'subscription',
    id,
    name: wire.name ?? id,
    status: readStatus(wire.status),
    customer,
    service: readService(wire.product, 'product'),
    units: readDecimal(wire.quantity, 'quantity'),
    recurringAmount: amount === null ? null : money(amount, currency),
    currency,
    commitmentMonths: termOf(wire.unit, units).months,
    term,
    activationDate: readDay(wire.activationDate, 'activationDate'),
    automaticRenewal: wire.automaticRenewal ?? false,
    trial: wire.isTrial ?? false,
    usageBased: wire.isUsageBased ?? false,
    updatedDay: readDay(updatedAt, 'updatedAt'),
    updatedAt,
    raw: wire,
  };
}

function rejected(wire: WireSubscription, error: UnreadableField): RejectedRecord {
  return {
    id: wire.id ?? null,
    kind: 'subscription',
    code: 'SUBSCRIPTION.UNREADABLE',
    message: `Subscription “${wire.name ?? wire.id ?? 'without a name'}” could not be read: ${error.message}. Its line rests on invoices alone.`,
    raw: wire,
  };
}
