import {
  lineId,
  type LineKey,
  type Period,
  type PlainDate,
  type SourceCharge,
  type SourceSubscription,
} from '@tallylink/billing-model';
import type { PreviousLine } from './assembly-input.js';

/** A charge that names everything a line is remembered by. */
export type KeyedCharge = SourceCharge & { readonly period: Period };

/** Everything that the source says of one line. */
export interface LineGroup {
  readonly id: string;
  readonly key: LineKey;
  readonly addOn: boolean;
  /** Charges that put or take units, of any month. */
  readonly dated: KeyedCharge[];
  readonly usage: SourceCharge[];
  /** The contract as it is now; it may stand for another customer or service by now. */
  readonly subscription: SourceSubscription | null;
  readonly previous: PreviousLine | null;
}

/** A charge that no line can take, and why. */
export interface Leftover {
  readonly charge: SourceCharge;
  readonly reason: string;
}

/** The lines that there can be, by id, and what is left over. */
export interface Grouped {
  readonly groups: Map<string, LineGroup>;
  readonly leftovers: Leftover[];
}

/** Puts every charge on exactly one line, or among the leftovers. Contracts and last month's lines open lines too. */
export function groupByLine(
  charges: readonly SourceCharge[],
  subscriptions: readonly SourceSubscription[],
  previous: readonly PreviousLine[],
): Grouped {
  const byContract = new Map(subscriptions.map((subscription) => [subscription.id, subscription]));
  const groups = new Map<string, LineGroup>();
  const leftovers: Leftover[] = [];
  const open = (key: LineKey, addOn: boolean, before: PreviousLine | null = null): LineGroup => {
    const id = lineId(key);
    const known = groups.get(id);
    if (known) return known;
    const subscription = byContract.get(key.contractId) ?? null;
    const made: LineGroup = { id, key, addOn, dated: [], usage: [], subscription, previous: before };
    groups.set(id, made);
    return made;
  };
  for (const line of previous) open(line.key, line.addOn, line);
  for (const subscription of subscriptions) openOf(subscription, open);
  for (const charge of charges) {
    const reason = place(charge, byContract.get(charge.contract?.id ?? ''), open);
    if (reason) leftovers.push({ charge, reason });
  }
  return { groups, leftovers };
}

type Open = (key: LineKey, addOn: boolean) => LineGroup;

function openOf(subscription: SourceSubscription, open: Open): void {
  const { id: contractId, customer } = subscription;
  open({ customerId: customer.id, contractId, serviceId: subscription.service.id }, false);
  for (const addOn of subscription.addOns ?? []) {
    open({ customerId: customer.id, contractId, serviceId: addOn.service.id }, true);
  }
}

/** The reason when the charge found no line. */
function place(
  charge: SourceCharge,
  subscription: SourceSubscription | undefined,
  open: Open,
): string | null {
  if (charge.classification === 'charge-only') return charge.reason ?? 'a charge without units';
  const customer = charge.customer ?? subscription?.customer;
  if (!charge.contract) return 'it names no contract';
  if (!charge.service) return 'it names no service';
  if (!customer) return 'it names no customer';
  if (!charge.period && charge.classification !== 'usage') return 'it has no dates';
  const key = { customerId: customer.id, contractId: charge.contract.id, serviceId: charge.service.id };
  const group = open(key, charge.addOn);
  if (charge.classification === 'usage') group.usage.push(charge);
  else group.dated.push(charge as KeyedCharge);
  return null;
}

/** A contract that ended before the month and of which nothing is left: it cannot show anything in the month. */
export function isDormant(group: LineGroup, monthStart: PlainDate): boolean {
  const { subscription, dated, usage, previous } = group;
  if (dated.length > 0 || usage.length > 0 || previous || !subscription) return false;
  const ended = subscription.status === 'cancelled' || subscription.status === 'inactive';
  return ended && subscription.term.endExclusive <= monthStart;
}
