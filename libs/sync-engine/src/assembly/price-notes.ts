import {
  compareDecimals,
  decimal,
  intersectPeriods,
  multiplyMoney,
  roundMoney,
  subtractMoney,
  toDecimalString,
  type LineNote,
} from '@tallylink/billing-model';
import { isFull } from './cycle.js';
import type { LineContext } from './line-context.js';
import type { Part } from './part.js';
import { proratedFrom } from './price-guess.js';
import { sayDay, sayMoney, sayUnits } from './say.js';
import { bestFit, fractionOf, fullPricesOn, type FullPrice } from './unit-prices.js';

/** What the prices of the month's charges tell a person, beyond the unit cost. */
export function priceNotes(context: LineContext): LineNote[] {
  const { month, cycles } = context;
  const debits = context.priced.filter((part) => intersectPeriods(part.period, month));
  const full = debits.filter((part) => isFull(part, cycles.of(part)));
  const partial = debits.filter((part) => !full.includes(part) && part.period.start >= month.start);
  return [...twoPrices(full), ...partial.flatMap((part) => partialNote(part, context))];
}

/** Units of one day that are charged at different full prices: the unit cost is their weighted mean. */
function twoPrices(full: readonly Part[]): LineNote[] {
  const mixed = full.some((part) =>
    full.some((other) => intersectPeriods(part.period, other.period) && !sameNetPrice(part, other)),
  );
  if (!mixed) return [];
  const prices = [...new Set(full.map((part) => sayMoney(part.charge.unitPrice)))].sort();
  return [
    {
      code: 'two-prices',
      message: `Two prices on the same days (${prices.join(', ')}): the unit cost is their weighted mean.`,
    },
  ];
}

/** Compared crosswise, so that nothing is divided by zero units. */
function sameNetPrice(a: Part, b: Part): boolean {
  const [left, right] = [decimal(a.charge.amount.amount), decimal(b.charge.amount.amount)];
  return left.times(decimal(b.units)).equals(right.times(decimal(a.units)));
}

function partialNote(part: Part, context: LineContext): LineNote[] {
  const subscription = context.group.addOn ? null : context.standing.own;
  const prices = fullPricesOn(part.period, context.priced, context.cycles, subscription);
  if (decimal(part.charge.unitPrice.amount).isZero() || prices.length === 0) return [];
  const fit = bestFit(part, prices);
  if (fit === 'prorated') return [];
  return [fit === 'whole' ? wholeNote(part) : otherPriceNote(part, prices[0]!, context)];
}

function wholeNote(part: Part): LineNote {
  const { charge, units, period } = part;
  const message = `${sayUnits(units)} from ${sayDay(period.start)} at the full price of ${sayMoney(charge.unitPrice)}, not prorated.`;
  return { code: 'whole-price', message, money: charge.amount };
}

/** How much more or less than the known price would have given, each rounded as an invoice does it. */
function otherPriceNote(part: Part, full: FullPrice, context: LineContext): LineNote {
  const { days, cycleDays } = fractionOf(part.period, full.cycle);
  const { charge, units } = part;
  const currency = charge.amount.currency;
  const prorated = toDecimalString(full.price.times(days).dividedBy(cycleDays));
  const expected = multiplyMoney(roundMoney({ amount: prorated, currency }, 2), units);
  const money = subtractMoney(charge.amount, expected);
  const lower = compareDecimals(money.amount, '0') < 0;
  const size = lower ? { ...money, amount: money.amount.slice(1) } : money;
  const price = { amount: toDecimalString(proratedFrom(part, context.cycles.of(part))), currency };
  const message = `${sayUnits(units)} at about ${sayMoney(roundMoney(price, 2))}, ${sayMoney(size)} ${lower ? 'less' : 'more'} than at the known price.`;
  return { code: 'other-price', message, money };
}
