import {
  daysBetween,
  decimal,
  periodDays,
  prorate,
  roundMoney,
  toDecimalString,
  type LineState,
  type Money,
  type Period,
  type PlainDate,
  type TargetCapabilities,
} from '@tallylink/billing-model';

/** What the target bills for one period of an agreement line: one amount, with the rule that gives it. */
export interface BilledAmount {
  readonly day: PlainDate;
  readonly amount: Money;
  /** Asked for when it is shown: most amounts are only summed. */
  readonly rule: () => string;
}

export interface BilledItemsInput {
  readonly period: Period;
  /** The whole of it, where the contract's end cuts the period; asked for where days are counted. */
  readonly cycle: () => Period;
  readonly stateOn: (day: PlainDate) => LineState;
  /** Days on which the state may change. */
  readonly days: readonly PlainDate[];
  readonly capabilities: Pick<TargetCapabilities, 'rounding' | 'prorates' | 'amountDigits'>;
}

/** The items of a period by the target's own rule. Periods without a price have none. */
export function billedItems(input: BilledItemsInput): BilledAmount[] {
  const { period, days } = input;
  const inside = [...new Set(days.filter((day) => day > period.start && day < period.endExclusive))].sort();
  const items =
    input.capabilities.rounding === 'split-rows' ? splitRows(input, inside) : deltaItems(input, inside);
  return items.filter((item) => !decimal(item.amount.amount).isZero());
}

/** One item for the period, and one for each change inside it. */
function deltaItems(input: BilledItemsInput, inside: readonly PlainDate[]): BilledAmount[] {
  const items: BilledAmount[] = [];
  let before = input.stateOn(input.period.start);
  const base = fullAmount(before);
  if (base) items.push(whole(input, before, base));
  for (const day of inside) {
    const after = input.stateOn(day);
    const change = difference(before, after);
    if (change) items.push(changeItem(input, { before, after, day, change }));
    before = after;
  }
  return items;
}

function changeItem(
  input: BilledItemsInput,
  { before, after, day, change }: { before: LineState; after: LineState; day: PlainDate; change: Money },
): BilledAmount {
  const { amount } = part(input, change, day, input.period.endExclusive);
  return { day, amount, rule: () => deltaRule(input, before, after, day) };
}

/** One item for each run of equal days. */
function splitRows(input: BilledItemsInput, inside: readonly PlainDate[]): BilledAmount[] {
  const starts = [input.period.start, ...inside];
  return starts.flatMap((day, i) => {
    const state = input.stateOn(day);
    const full = fullAmount(state);
    if (!full) return [];
    if (starts.length === 1) return [whole(input, state, full)];
    const end = starts[i + 1] ?? input.period.endExclusive;
    const rule = (): string => `${state.units} × ${shown(state.unitPrice!)} × ${share(input, day, end)}`;
    return [{ day, ...part(input, full, day, end), rule }];
  });
}

function whole(input: BilledItemsInput, state: LineState, full: Money): BilledAmount {
  const amount = roundMoney(roundMoney(full, 4), input.capabilities.amountDigits);
  const rule = (): string => `${state.units} × ${shown(state.unitPrice!)}`;
  return { day: input.period.start, amount, rule };
}

function part(
  input: BilledItemsInput,
  full: Money,
  start: PlainDate,
  endExclusive: PlainDate,
): { amount: Money } {
  const cycleDays = periodDays(input.cycle());
  const days = input.capabilities.prorates ? daysBetween(start, endExclusive) : cycleDays;
  return { amount: prorate(full, { days, periodDays: cycleDays, digits: input.capabilities.amountDigits }) };
}

function fullAmount(state: LineState): Money | null {
  if (!state.unitPrice) return null;
  const amount = decimal(state.units).times(decimal(state.unitPrice.amount));
  return { amount: toDecimalString(amount), currency: state.unitPrice.currency };
}

function difference(before: LineState, after: LineState): Money | null {
  const now = fullAmount(after);
  if (!now) return null;
  const then = fullAmount(before) ?? { amount: '0', currency: now.currency };
  return { amount: toDecimalString(decimal(now.amount).minus(decimal(then.amount))), currency: now.currency };
}

function deltaRule(input: BilledItemsInput, before: LineState, after: LineState, day: PlainDate): string {
  const days = share(input, day, input.period.endExclusive);
  const price = after.unitPrice!;
  const samePrice = !before.unitPrice || decimal(before.unitPrice.amount).equals(decimal(price.amount));
  if (samePrice) {
    const units = toDecimalString(decimal(after.units).minus(decimal(before.units)));
    return `${shown(price)} × ${units} × ${days}`;
  }
  return `(${after.units} × ${shown(price)} − ${before.units} × ${shown(before.unitPrice)}) × ${days}`;
}

function share(input: BilledItemsInput, start: PlainDate, endExclusive: PlainDate): string {
  const cycleDays = periodDays(input.cycle());
  return input.capabilities.prorates ? `${daysBetween(start, endExclusive)}/${cycleDays}` : 'whole period';
}

function shown(value: Money): string {
  const digits = value.amount.split('.')[1]?.length ?? 0;
  return roundMoney(value, Math.max(2, digits)).amount;
}
