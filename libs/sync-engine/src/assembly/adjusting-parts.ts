import {
  decimal,
  equalDecimals,
  holdsDay,
  intersectPeriods,
  type PlainDate,
  type SourceSubscription,
} from '@tallylink/billing-model';
import { coverageOf } from './coverage.js';
import { isFull, type Cycles } from './cycle.js';
import type { Part } from './part.js';
import { proratedFrom } from './price-guess.js';
import { bestFit, fullPricesOn, type FullPrice } from './unit-prices.js';

/** The adjusting parts of a line, told apart: those that take units away, and money without units. */
export interface Adjusted {
  readonly units: readonly Part[];
  readonly goodwill: readonly Part[];
}

/**
 * What the decision rests on. `presentUnits` is `null` when today's units are not known, or cannot be compared: too long
 * after the month, or with the charge that carries them out of reach.
 */
export interface AdjustingContext {
  readonly debits: readonly Part[];
  readonly cycles: Cycles;
  readonly subscription: SourceSubscription | null;
  readonly asOf: PlainDate;
  readonly presentUnits: string | null;
}

type Verdict = 'certain' | 'likely' | 'no';

/**
 * Decides of credits and negative charges whether they take units away (cases.md, algorithm A, step 5). A price that
 * is prorated to the day is certain. One that only could be a refund is believed unless today's units say otherwise.
 */
export function tellAdjustingApart(adjusting: readonly Part[], context: AdjustingContext): Adjusted {
  const verdicts = adjusting.map((part) => ({ part, verdict: verdictOn(part, context) }));
  const of = (verdict: Verdict): Part[] =>
    verdicts.filter((item) => item.verdict === verdict).map((item) => item.part);
  const [certain, likely, no] = [of('certain'), of('likely'), of('no')];
  return likelyIsGoodwill(certain, likely, context)
    ? { units: certain, goodwill: [...likely, ...no] }
    : { units: [...certain, ...likely], goodwill: no };
}

function verdictOn(part: Part, { debits, cycles, subscription }: AdjustingContext): Verdict {
  if (decimal(part.units).isZero()) return 'no';
  const fit = debits.some((debit) => mirrors(part, debit))
    ? 'prorated'
    : bestFit(part, pricesFor(part, { debits, cycles, subscription }));
  if (fit === 'none') return 'no';
  // Over a whole period the price of one unit fits a refund of it and a goodwill of that much alike.
  return fit === 'prorated' && !isFull(part, cycles.of(part)) ? 'certain' : 'likely';
}

/** Full prices; where none is known, what the parts of cycles that were charged tell of one. */
function pricesFor(
  part: Part,
  { debits, cycles, subscription }: Pick<AdjustingContext, 'debits' | 'cycles' | 'subscription'>,
): FullPrice[] {
  const full = fullPricesOn(part.period, debits, cycles, subscription);
  if (full.length > 0) return full;
  const there = debits.filter((debit) => intersectPeriods(debit.period, part.period));
  return (there.length > 0 ? there : debits).map((debit) => {
    const cycle = cycles.of(debit);
    return { price: proratedFrom(debit, cycle), cycle };
  });
}

/** The same days, units and price as a charge: that charge taken back. */
function mirrors(part: Part, debit: Part): boolean {
  return (
    part.period.start === debit.period.start &&
    part.period.endExclusive === debit.period.endExclusive &&
    decimal(part.units).plus(decimal(debit.units)).isZero() &&
    decimal(part.charge.unitPrice.amount).abs().equals(decimal(debit.charge.unitPrice.amount))
  );
}

/** Only when counting the likely ones misses today's units and leaving them out meets them. */
function likelyIsGoodwill(
  certain: readonly Part[],
  likely: readonly Part[],
  context: AdjustingContext,
): boolean {
  const { asOf, presentUnits } = context;
  if (presentUnits === null || !likely.some((part) => holdsDay(part.period, asOf))) return false;
  const without = coverageOf([...context.debits, ...certain])(asOf);
  const counted = coverageOf([...context.debits, ...certain, ...likely])(asOf);
  return !equalDecimals(counted, presentUnits) && equalDecimals(without, presentUnits);
}

/** Debits without those that a credit took back whole: what is left says what a unit costs. */
export function withoutTakenBack(debits: readonly Part[], credits: readonly Part[]): Part[] {
  const open = [...credits];
  return debits.filter((debit) => {
    const taken = open.findIndex((credit) => mirrors(credit, debit));
    if (taken >= 0) open.splice(taken, 1);
    return taken < 0;
  });
}
