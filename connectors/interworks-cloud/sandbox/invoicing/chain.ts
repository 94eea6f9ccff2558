import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { daysFrom, type Day } from '../calendar/days.js';
import type { Amount } from '../records/amounts.js';
import type { Charge, Issuer } from './charge.js';
import { type Piece, lastDayOf } from './cycles.js';
import { type Step } from './step.js';

/** The open guesses of the specification that change charges. */
export interface InvoicingOptions {
  readonly decreaseCredits: 'scenario' | 'delta' | 'credit-and-rebill';
  readonly wholeRuleDates: 'partial' | 'cycle';
}

/** One service with a history of its own: a subscription's main service or one purchase of an add-on. */
export interface Chain {
  readonly subscription: ScenarioSubscription;
  readonly addOnId: string | null;
  readonly steps: readonly Step[];
  readonly options: InvoicingOptions;
}

/** Part of a piece that is charged or credited. */
export interface Portion {
  readonly piece: Piece;
  readonly from: Day;
  readonly before: Day;
  readonly units: Amount;
  readonly price: string;
  readonly productId: string;
}

/** When a charge is issued, and what makes its key its own among others of the same days. */
export interface Issue {
  readonly credit: boolean;
  readonly issued: Day;
  readonly issuer: Issuer;
  readonly cause: string;
}

/** Writes one charge: the day fraction is that of the cycle, unless the rule says whole or the days are all of it. */
export function chargeOf(chain: Chain, portion: Portion, issue: Issue): Charge {
  const { subscription, addOnId, options } = chain;
  const { piece, units, price, productId } = portion;
  const whole = subscription.chargeRule === 'whole';
  const spread =
    whole && options.wholeRuleDates === 'cycle' ? piece.cycle : { start: portion.from, end: portion.before };
  const cycleDays = daysFrom(piece.cycle.start, piece.cycle.end);
  return {
    key: [
      subscription.id,
      addOnId ?? '',
      productId,
      issue.cause,
      portion.from,
      portion.before,
      price,
      issue.credit,
    ].join('|'),
    credit: issue.credit,
    customerId: subscription.customerId,
    currency: subscription.currency,
    subscriptionId: subscription.id,
    addOnId,
    productId,
    group: addOnId ? null : (subscription.group ?? null),
    description: null,
    start: spread.start,
    end: lastDayOf(spread),
    units: units.toFixed(),
    price: piece.free ? '0' : price,
    days: whole ? cycleDays : daysFrom(portion.from, portion.before),
    cycleDays,
    discountPercent: addOnId ? null : (subscription.discountPercent ?? null),
    kind: 'recurring',
    usages: [],
    issued: issue.issued,
    issuer: issue.issuer,
  };
}

const BILLING_RUN: Issuer = { by: 'billing-run' };

/** A piece's own charge in advance: with the order on the first day, else in the billing run; partial ones may be held. */
export function openingIssue(chain: Chain, piece: Piece, nextOpens: Day): Issue {
  const held = piece.partial && chain.subscription.partials === 'billing-day';
  if (held) return { credit: false, issued: nextOpens, issuer: BILLING_RUN, cause: 'cycle' };
  const start = chain.steps[0]!;
  const issuer: Issuer = piece.start === start.day ? { by: 'order', at: start.at } : BILLING_RUN;
  return { credit: false, issued: piece.opens, issuer, cause: 'cycle' };
}

/** A change's charge or credit: at once, held to the next billing day, or on a day of its own. A cancellation never waits. */
export function changeIssue(chain: Chain, step: Step, nextOpens: Day, credit: boolean, index: number): Issue {
  const cause = `${step.reason}${index}`;
  if (step.invoicedOn) return { credit, issued: step.invoicedOn, issuer: BILLING_RUN, cause };
  const held = chain.subscription.partials === 'billing-day' && step.reason !== 'cancel';
  if (held)
    return { credit, issued: nextOpens > step.day ? nextOpens : step.day, issuer: BILLING_RUN, cause };
  return { credit, issued: step.day, issuer: { by: 'order', at: step.at }, cause };
}

/** After the end of the cycle, all of it at once. */
export function arrearsIssue(piece: Piece, index: number): Issue {
  return { credit: false, issued: piece.cycle.end, issuer: BILLING_RUN, cause: `arrears${index}` };
}
