import {
  equalDecimals,
  equalMoney,
  openUnitsOn,
  subtractDecimals,
  type Money,
  type Period,
} from '@tallylink/billing-model';
import { billEffect, splitAtPeriods } from '../validation/bill-effect.js';
import type { NamedLeftover } from './desired-change.js';
import type { LeftoverInput } from './leftover-input.js';
import { leftoverReason } from './leftover-reason.js';
import { leftoverSentence } from './leftover-sentence.js';
import { desiredValues } from './value-plan.js';

/** A run of days on which both sides stay as they are. */
interface Run {
  readonly period: Period;
  readonly units: string;
  readonly price: Money | null;
  readonly actualUnits: string;
  readonly actualPrice: Money | null;
}

/** Names every day on which the target goes on billing something else, with its money (P6). */
export function nameLeftovers(input: LeftoverInput): NamedLeftover[] {
  const { context } = input;
  return runsOf(input)
    .filter((run) => !equalDecimals(run.units, run.actualUnits) || pricesDiffer(run))
    .flatMap((run) => splitAtPeriods(run.period, context.calendar).map((period) => ({ ...run, period })))
    .map((run) => {
      const units = subtractDecimals(run.units, run.actualUnits);
      const reason = leftoverReason(input, run.period.start);
      const money = billEffect(run, context.calendar, context.capabilities.amountDigits);
      const leftover = { period: run.period, units, reason, money };
      return { ...leftover, sentence: leftoverSentence(leftover) };
    });
}

function runsOf(input: LeftoverInput): Run[] {
  const { context, running, open, untilExclusive } = input;
  const { start } = context.desired.period;
  const prices = desiredValues(context.desired, context.costsVisible).price;
  const days = [
    ...open.map((step) => step.day),
    ...context.desired.prices.map((step) => step.day),
    ...running.days(),
  ];
  const starts = [...new Set([start, ...days])].filter((day) => day >= start && day < untilExclusive).sort();
  const runs: Run[] = [];
  starts.forEach((day, i) => {
    const actual = running.on(day);
    const actualPrice = actual.unitPrice ?? laterPrice(input);
    const run = {
      period: { start: day, endExclusive: starts[i + 1] ?? untilExclusive },
      units: openUnitsOn(open, day),
      price: prices(day) ?? actualPrice,
      actualUnits: actual.units,
      actualPrice,
    };
    const last = runs.at(-1);
    if (last && sameRun(last, run))
      runs[runs.length - 1] = { ...last, period: { ...last.period, endExclusive: run.period.endExclusive } };
    else runs.push(run);
  });
  return runs;
}

/** Before a new line's first day its price is that of the first day. */
function laterPrice({ running, context }: LeftoverInput): Money | null {
  const first = running.days().sort()[0];
  return (first === undefined ? null : running.on(first).unitPrice) ?? context.group.service.unitPrice;
}

function sameRun(a: Run, b: Run): boolean {
  return (
    equalDecimals(a.units, b.units) &&
    equalDecimals(a.actualUnits, b.actualUnits) &&
    same(a.price, b.price) &&
    same(a.actualPrice, b.actualPrice)
  );
}

function same(a: Money | null, b: Money | null): boolean {
  return a === null || b === null ? a === b : equalMoney(a, b);
}

function pricesDiffer(run: Run): boolean {
  return (
    !equalDecimals(run.units, '0') &&
    run.price !== null &&
    run.actualPrice !== null &&
    !equalMoney(run.price, run.actualPrice)
  );
}
