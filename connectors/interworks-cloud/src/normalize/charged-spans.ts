import { addMonths, later, type Period, type PlainDate, type SourceCharge } from '@tallylink/billing-model';

interface Spans {
  longestMonths: number;
  addOnEnd: PlainDate | null;
}

/** What the charges read so far say of each subscription, kept small: the longest charged period and the add-ons' end. */
export class ChargedSpans {
  readonly #bySubscription = new Map<string, Spans>();

  add(charge: SourceCharge): void {
    if (!charge.contract || !charge.period || charge.classification !== 'unit') return;
    const spans = this.#bySubscription.get(charge.contract.id) ?? { longestMonths: 0, addOnEnd: null };
    this.#bySubscription.set(charge.contract.id, spans);
    if (charge.addOn) spans.addOnEnd = later(spans.addOnEnd ?? '', charge.period.endExclusive);
    else spans.longestMonths = Math.max(spans.longestMonths, wholeMonths(charge.period));
  }

  /** Whether a term of that length may be paid in parts: no line of the subscription is as long as its term. */
  leavesPlanOpen(subscriptionId: string, commitmentMonths: number | null): boolean {
    if (commitmentMonths !== null && commitmentMonths <= 1) return false;
    const longest = this.#bySubscription.get(subscriptionId)?.longestMonths ?? 0;
    return commitmentMonths === null ? longest === 0 : longest < commitmentMonths;
  }

  /** Whether add-ons were charged, but not up to today: their present units are then in doubt. */
  leavesAddOnsOpen(subscriptionId: string, today: PlainDate): boolean {
    const end = this.#bySubscription.get(subscriptionId)?.addOnEnd ?? null;
    return end !== null && end <= today;
  }
}

const LONGEST_TERM_MONTHS = 120;

function wholeMonths({ start, endExclusive }: Period): number {
  let months = 0;
  while (months < LONGEST_TERM_MONTHS && addMonths(start, months + 1) <= endExclusive) months += 1;
  return months;
}
