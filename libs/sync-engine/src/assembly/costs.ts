import {
  decimal,
  equalMoney,
  holdsDay,
  roundDecimal,
  sumDecimals,
  sumMoney,
  toDecimalString,
  type CostStep,
  type ExactDecimal,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';
import { isFull } from './cycle.js';
import type { LineContext } from './line-context.js';
import type { Part } from './part.js';
import { proratedFrom, proratedWithin } from './price-guess.js';
import { sellPrice } from './sell-price.js';
import { termPrice } from './unit-prices.js';

/** Decimals that a unit cost keeps. */
const UNIT_COST_DIGITS = 4;

type Cost = Omit<CostStep, 'day'>;

/** What a unit costs for a full period, day by day. A prorated price is never one (cases.md, algorithm A, step 13). */
export function costSteps(context: LineContext, currency: string): CostStep[] {
  const debits = context.priced.filter((part) => part.charge.amount.currency === currency);
  const full = debits.filter((part) => isFull(part, context.cycles.of(part)));
  const steps: CostStep[] = [];
  for (const day of costDays(context, debits)) {
    const cost = costOnDay(day, { context, debits, full, currency });
    const last = steps.at(-1);
    if (!last || !sameCost(last, cost)) steps.push({ day, ...cost });
  }
  return steps;
}

interface Sources {
  readonly context: LineContext;
  readonly debits: readonly Part[];
  readonly full: readonly Part[];
  readonly currency: string;
}

function costOnDay(day: PlainDate, sources: Sources): Cost {
  const charged = sources.debits.filter((part) => holdsDay(part.period, day));
  if (charged.length > 0 && charged.every((part) => decimal(part.charge.amount.amount).isZero())) {
    return { unitCost: unitCost(decimal('0'), sources.currency), basis: 'settled', free: true };
  }
  const full = charged.filter((part) => sources.full.includes(part));
  const there = averageOf(full, sources.currency);
  if (there) return { unitCost: there, basis: 'settled', ...sellPrice(full, sources.currency) };
  const near = neighbours(day, sources.full);
  const nearCost = averageOf(near, sources.currency);
  if (nearCost) return { unitCost: nearCost, basis: 'derived', ...sellPrice(near, sources.currency) };
  return costWithoutFullCharge(charged, sources);
}

function costWithoutFullCharge(charged: readonly Part[], { context, debits, currency }: Sources): Cost {
  const { standing, group, cycles } = context;
  if (standing.trial && debits.length === 0)
    return { unitCost: unitCost(decimal('0'), currency), basis: 'derived', free: true };
  const term =
    group.addOn || standing.own?.currency !== currency ? null : termPrice(standing.own, cycles.main);
  if (term) return { unitCost: unitCost(term, currency), basis: 'derived' };
  const partial = charged[0] ?? debits.at(-1);
  if (!partial) return { unitCost: null, basis: 'assumed' };
  const cycle = cycles.of(partial);
  const within = toDecimalString(proratedWithin(partial, cycle));
  return { unitCost: unitCost(proratedFrom(partial, cycle), currency), basis: 'derived', within };
}

/** Paid amount over units, over all full charges of a day, so that several prices give their weighted mean. */
function averageOf(parts: readonly Part[], currency: string): Money | null {
  const units = decimal(sumDecimals(parts.map((part) => part.units)));
  if (units.isZero()) return null;
  const total = sumMoney(
    parts.map((part) => part.charge.amount),
    currency,
  );
  return unitCost(decimal(total.amount).dividedBy(units), currency);
}

/** The next full charges after the day, else the last ones before it. Free ones say nothing of a paid day. */
function neighbours(day: PlainDate, full: readonly Part[]): Part[] {
  const paid = full.filter((part) => !decimal(part.charge.amount.amount).isZero());
  const next = paid
    .map((part) => part.period.start)
    .filter((start) => start > day)
    .sort()[0];
  if (next) return paid.filter((part) => part.period.start === next);
  const last = paid
    .map((part) => part.period.endExclusive)
    .filter((end) => end <= day)
    .sort()
    .at(-1);
  return paid.filter((part) => part.period.endExclusive === last);
}

function costDays({ month }: LineContext, debits: readonly Part[]): PlainDate[] {
  const days = new Set<PlainDate>([month.start]);
  for (const { period } of debits) {
    for (const day of [period.start, period.endExclusive]) if (holdsDay(month, day)) days.add(day);
  }
  return [...days].sort();
}

/** Half up, at least 2 decimals: `4.10`, `4.1214`. */
function unitCost(value: ExactDecimal, currency: string): Money {
  return { amount: roundDecimal(value, UNIT_COST_DIGITS).replace(/0{1,2}$/, ''), currency };
}

function sameCost(a: Cost, b: Cost): boolean {
  if ((a.free ?? false) !== (b.free ?? false)) return false;
  if (a.unitPrice?.amount !== b.unitPrice?.amount) return false;
  return a.unitCost && b.unitCost ? equalMoney(a.unitCost, b.unitCost) : a.unitCost === b.unitCost;
}
