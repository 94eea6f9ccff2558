import {
  earlier,
  type BillingLine,
  type DecimalString,
  type Period,
  type PlainDate,
  type SourceSubscription,
} from '@tallylink/billing-model';
import type { LineGroup } from './line-groups.js';
import type { Part } from './part.js';

/** What the source says of a line *now*, which need not be what it said in the month. */
export interface Standing {
  /** `null`: not known. */
  readonly units: DecimalString | null;
  readonly status: BillingLine['status'];
  /** Known to have ended: cancelled, inactive, gone from a complete list, or moved to another customer or service. */
  readonly ended: boolean;
  readonly trial: boolean;
  readonly usageBased: boolean;
  /** The running term; `null` when ended or unknown. */
  readonly term: Period | null;
  readonly updatedDay: PlainDate | null;
  /** The contract while it is this line's, ended or not. */
  readonly own: SourceSubscription | null;
  readonly activation: PlainDate | null;
}

const UNKNOWN: Omit<Standing, 'units' | 'status' | 'ended'> = {
  trial: false,
  usageBased: false,
  term: null,
  updatedDay: null,
  own: null,
  activation: null,
};

/** The present state of a line. Missing from a list that is not complete is no evidence of anything. */
export function standingOf(group: LineGroup, subscriptionsComplete: boolean): Standing {
  const { subscription } = group;
  if (!subscription) {
    return subscriptionsComplete
      ? { ...UNKNOWN, units: '0', status: 'inactive', ended: true }
      : { ...UNKNOWN, units: null, status: 'unknown', ended: false };
  }
  if (hasMoved(group, subscription)) {
    return { ...UNKNOWN, units: '0', status: 'inactive', ended: true, updatedDay: subscription.updatedDay };
  }
  return group.addOn ? standingOfAddOn(group, subscription) : standingOfMain(subscription);
}

function hasMoved(group: LineGroup, subscription: SourceSubscription): boolean {
  if (subscription.customer.id !== group.key.customerId) return true;
  return !group.addOn && subscription.service.id !== group.key.serviceId;
}

function standingOfMain(subscription: SourceSubscription): Standing {
  return make(subscription, subscription.status, subscription.units, subscription.activationDate);
}

function standingOfAddOn(group: LineGroup, subscription: SourceSubscription): Standing {
  const addOn = subscription.addOns?.find((candidate) => candidate.service.id === group.key.serviceId);
  if (addOn) {
    const status = hasEnded(subscription.status) ? subscription.status : addOn.status;
    return make(subscription, status, addOn.units, addOn.activationDate);
  }
  if (subscription.addOns) return make(subscription, 'inactive', '0', null);
  return make(subscription, subscription.status, null, null);
}

function make(
  subscription: SourceSubscription,
  status: SourceSubscription['status'],
  units: DecimalString | null,
  activation: PlainDate | null,
): Standing {
  const ended = hasEnded(status);
  return {
    units: ended ? '0' : units,
    status,
    ended,
    trial: subscription.trial,
    usageBased: subscription.usageBased,
    term: hasEnded(subscription.status) ? null : subscription.term,
    updatedDay: subscription.updatedDay,
    own: subscription,
    activation,
  };
}

const hasEnded = (status: SourceSubscription['status']): boolean =>
  status === 'cancelled' || status === 'inactive';

/**
 * Before this day the line had no units; `null` when that is not known. What was charged earlier than the activation
 * is true all the same. A contract that had another service or customer before began here with its first charge.
 */
export function activationOf(
  standing: Standing,
  debits: readonly Part[],
  seen: { readonly siblingBefore: boolean; readonly firstChargeInReach: boolean },
): PlainDate | null {
  const first = debits[0]?.period.start ?? null;
  if (seen.siblingBefore) return first ?? standing.updatedDay;
  if (standing.activation === null) return seen.firstChargeInReach ? first : null;
  return first ? earlier(first, standing.activation) : standing.activation;
}
