import {
  decimal,
  money,
  roundMoney,
  stepOn,
  toDecimalString,
  unitsOn,
  weakerBasis,
  type Basis,
  type BillingLine,
  type ExactDecimal,
  type Money,
  type PlainDate,
} from '@tallylink/billing-model';

/** What one unit costs the MSP from a day on, over all lines that feed an agreement line. */
export interface DesiredCost {
  readonly day: PlainDate;
  /** As the target can hold it; `null` when some line does not say, or there are no units. */
  readonly unitCost: Money | null;
  /** Before it was cut to the target's decimals. */
  readonly exact: Money | null;
  readonly basis: Basis;
  /** How far off it may be, where only a part of a cycle tells it. */
  readonly within: ExactDecimal | null;
  /** It is the target's own, which agrees with what the source tells as nearly as that can be told. */
  readonly held: boolean;
  /** What the end customer pays by the source, weighted like the cost; `null` when some line does not say. */
  readonly sourcePrice: Money | null;
  /** All units are free: a trial or a full promotion. */
  readonly free: boolean;
}

/** The cost of a day is the units' weighted cost; a single cost is itself. */
export function desiredCosts(lines: readonly BillingLine[], start: PlainDate, digits: number): DesiredCost[] {
  const days = [start];
  for (const line of lines) {
    for (const steps of [line.costs, line.units.steps])
      for (const { day } of steps) if (day > start && !days.includes(day)) days.push(day);
  }
  const steps: DesiredCost[] = [];
  for (const day of days.sort()) {
    const next = costOn(lines, day, digits) ?? steps.at(-1);
    if (next) steps.push({ ...next, day });
  }
  return steps;
}

/** `undefined`: no units on that day, so the cost of the day before goes on. */
function costOn(lines: readonly BillingLine[], day: PlainDate, digits: number): DesiredCost | undefined {
  let units = decimal('0');
  let total = decimal('0');
  let price: ExactDecimal | null = decimal('0');
  let basis: Basis = 'settled';
  let within = decimal('0');
  let readable = true;
  let free = true;
  for (const line of lines) {
    const count = decimal(unitsOn(line.units, day));
    if (!count.isPositive() || count.isZero()) continue;
    const step = stepOn(line.costs, day);
    if (!step?.unitCost) readable = false;
    else total = total.plus(count.times(decimal(step.unitCost.amount)));
    price = price && step?.unitPrice ? price.plus(count.times(decimal(step.unitPrice.amount))) : null;
    if (!step?.free) free = false;
    if (step?.within) within = within.plus(count.times(decimal(step.within)));
    basis = weakerBasis(basis, step?.basis ?? 'settled');
    units = units.plus(count);
  }
  if (units.isZero()) return undefined;
  const exact = readable ? money(toDecimalString(total.dividedBy(units)), lines[0]!.currency) : null;
  const sold = price && money(toDecimalString(price.dividedBy(units)), lines[0]!.currency);
  const held = (value: Money | null): Money | null => value && normal(roundMoney(value, digits));
  return {
    day,
    exact,
    unitCost: held(exact),
    sourcePrice: held(sold),
    basis,
    within: within.isZero() ? null : within.dividedBy(units),
    held: false,
    free,
  };
}

const normal = (value: Money): Money => money(value.amount, value.currency);
