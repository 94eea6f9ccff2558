import { timeOfDay, type ZoneClock } from '../calendar/zone.js';
import type { Day } from '../calendar/days.js';
import { guidFor, spread } from '../records/identity.js';
import type { Charge } from './charge.js';
import { billingRunAt } from './step.js';

/** A line of an invoice: one charge, or several of a group that differ only in subscription and units. */
export interface Line {
  readonly key: string;
  readonly charges: readonly [Charge, ...Charge[]];
}

/** An invoice or credit note as it was issued. What happens to it later stands beside it. */
export interface Document {
  readonly id: string;
  readonly key: string;
  /** The number that a person sees; given when all documents are in order. */
  readonly code: string;
  readonly credit: boolean;
  readonly customerId: number;
  readonly currency: string;
  readonly day: Day;
  readonly createdAt: number;
  readonly canceledAt: number | null;
  readonly lines: readonly Line[];
}

/** Who receives an invoice with this charge: of a group, its first member's customer. */
export type PayerOf = (charge: Charge) => number;

/** What puts charges of one day on one document: the nightly run, an order, or one sitting of a person. */
function occasionOf({ issuer, subscriptionId, group }: Charge): string {
  if (issuer.by === 'order' && group !== null) return `order|group|${group}`;
  if (issuer.by === 'order') return `order|${subscriptionId}|${issuer.at}`;
  return issuer.by === 'person' ? `person|${issuer.at ?? ''}` : issuer.by;
}

function documentKey(charge: Charge, payer: number): string {
  const { issued, currency, credit } = charge;
  return [payer, currency, issued, occasionOf(charge), credit ? 'credit' : 'debit'].join('|');
}

function createdAt(charge: Charge, payer: number, clock: ZoneClock): number {
  const { issuer, issued, credit } = charge;
  const after = credit ? 400 : 0;
  if (issuer.by === 'order') return issuer.at + 2_000 + after + spread(`${charge.subscriptionId}`, 300);
  if (issuer.by === 'person' && issuer.at !== undefined) return issuer.at;
  if (issuer.by === 'person')
    return clock.instantOf(issued, timeOfDay(9)) + spread(`${payer}|${issued}`, 1_800_000) + after;
  return billingRunAt(clock, issued, `${payer}`) + after;
}

/** Members of a group share a line, but only of one document: invoiced apart, each has its own. */
function lineKey(charge: Charge, document: string): string {
  if (charge.group === null) return charge.key;
  const { group, productId, start, end, price, days, discountPercent, credit } = charge;
  return ['group', document, group, productId, start, end, price, days, discountPercent, credit].join('|');
}

function linesOf(charges: readonly Charge[], document: string): Line[] {
  const lines = new Map<string, [Charge, ...Charge[]]>();
  for (const charge of charges) {
    const key = lineKey(charge, document);
    const line = lines.get(key);
    if (line) line.push(charge);
    else lines.set(key, [charge]);
  }
  return [...lines].map(([key, members]) => ({ key, charges: members }));
}

/** Puts charges on invoices: one for a customer, currency, day and occasion; credits on credit notes. */
export function documentsOf(charges: readonly Charge[], payerOf: PayerOf, clock: ZoneClock): Document[] {
  const groups = new Map<string, Charge[]>();
  for (const charge of charges) {
    const key = documentKey(charge, payerOf(charge));
    const group = groups.get(key);
    if (group) group.push(charge);
    else groups.set(key, [charge]);
  }
  return [...groups].map(([key, members]): Document => {
    const first = members[0]!;
    const payer = payerOf(first);
    return {
      id: guidFor('invoice', key),
      key,
      code: '',
      credit: first.credit,
      customerId: payer,
      currency: first.currency,
      day: first.issued,
      createdAt: Math.max(...members.map((charge) => createdAt(charge, payer, clock))),
      canceledAt: null,
      lines: linesOf(members, key),
    };
  });
}
