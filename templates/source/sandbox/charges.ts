import {
  addDecimals,
  daysBetween,
  divideMoney,
  isZeroDecimal,
  lastDay,
  money,
  multiplyMoney,
  negateDecimal,
  periodDays,
  roundMoney,
  subtractDecimals,
  type DecimalString,
  type Money,
  type Period,
  type PlainDate,
} from '@tallylink/billing-model';
import type { ScenarioSubscription } from '@tallylink/connector-testing';
import { cycleOf, historyOf, stateOn, type Step } from './history.js';
import type { World } from './state.js';

/** One amount that the vendor charges or credits on a day. Credits are positive here and on its wire. */
export interface Charge {
  readonly subscription: ScenarioSubscription;
  readonly day: PlainDate;
  readonly credit: boolean;
  readonly from: PlainDate;
  readonly through: PlainDate;
  readonly quantity: DecimalString;
  readonly unitPrice: DecimalString;
  readonly total: DecimalString;
}

/** The vendor's billing rule: a cycle in advance, on its first day; a change inside it on its day, by the day. */
export function chargesOf(
  subscription: ScenarioSubscription,
  world: World,
  window: { readonly from: PlainDate; readonly through: PlainDate },
): Charge[] {
  const steps = historyOf(subscription, world);
  const charges: Charge[] = [];
  const first = subscription.activated > window.from ? subscription.activated : window.from;
  for (
    let cycle = cycleOf(subscription, first);
    cycle.start <= window.through;
    cycle = cycleOf(subscription, cycle.endExclusive)
  )
    charges.push(...cycleCharges(subscription, steps, cycle));
  return charges.filter((charge) => charge.day >= window.from && charge.day <= window.through);
}

function cycleCharges(subscription: ScenarioSubscription, steps: readonly Step[], cycle: Period): Charge[] {
  const opening = stateOn(steps, cycle.start);
  const charges: Charge[] = [];
  if (opening && !isZeroDecimal(opening.units))
    charges.push(charge(subscription, cycle, { day: cycle.start, units: opening.units, step: opening }));
  let units = opening?.units ?? '0';
  for (const step of steps) {
    if (step.day <= cycle.start || step.day >= cycle.endExclusive) continue;
    const change = subtractDecimals(step.units, units);
    units = addDecimals(units, change);
    const silent = change.startsWith('-') && !step.credited;
    if (!isZeroDecimal(change) && !silent)
      charges.push(charge(subscription, cycle, { day: step.day, units: change, step }));
  }
  return charges;
}

function charge(
  subscription: ScenarioSubscription,
  cycle: Period,
  { day, units, step }: { day: PlainDate; units: DecimalString; step: Step },
): Charge {
  const credit = units.startsWith('-');
  const quantity = credit ? negateDecimal(units) : units;
  const [days, ofDays] = [daysBetween(day, cycle.endExclusive), periodDays(cycle)].map(String);
  const prorated = (amount: Money): Money => divideMoney(multiplyMoney(amount, days!), ofDays!);
  const price = money(step.unitPrice, subscription.currency);
  const unitPrice = roundMoney(prorated(price), 4).amount;
  const total = roundMoney(prorated(multiplyMoney(price, quantity)), 2).amount;
  return { subscription, day, credit, from: day, through: lastDay(cycle), quantity, unitPrice, total };
}
