import {
  addDays,
  cyclePeriod,
  periodDays,
  type Period,
  type PlainDate,
  type SourceCharge,
  type SourceSubscription,
} from '@tallylink/billing-model';
import { charge, subscription } from './builders.js';

/** A contract with a history, from which its charges follow as a marketplace would write them. */
export interface SimulatedContract {
  readonly activation: PlainDate;
  readonly anchorDay: number;
  readonly months: number;
  readonly priceCents: number;
  readonly units: number;
  /** Units added or taken, by day; never below 1. */
  readonly changes: readonly { readonly day: PlainDate; readonly units: number }[];
  /** How a change inside a cycle is billed. */
  readonly billing: 'delta' | 'credit-and-rebill';
}

/** The contract's true units on a day: what every assembly must find. */
export function trueUnits(contract: SimulatedContract, day: PlainDate): number {
  if (day < contract.activation) return 0;
  return changesUntil(contract, day).reduce((units, change) => units + change.units, contract.units);
}

/** Every charge that exists on a day: cycles in advance, changes at once. */
export function chargesUntil(contract: SimulatedContract, asOf: PlainDate): SourceCharge[] {
  const charges: SourceCharge[] = [];
  for (let start = contract.activation; start <= asOf; start = cycleOn(contract, start).endExclusive) {
    const rest = { start, endExclusive: cycleOn(contract, start).endExclusive };
    charges.push(written(contract, rest, trueUnits(contract, start)));
  }
  for (const change of changesUntil(contract, asOf)) {
    const cycle = cycleOn(contract, change.day);
    if (change.day === cycle.start || change.day <= contract.activation) continue;
    const rest = { start: change.day, endExclusive: cycle.endExclusive };
    const before = trueUnits(contract, addDays(change.day, -1));
    if (contract.billing === 'delta') charges.push(written(contract, rest, change.units));
    else charges.push(written(contract, rest, -before), written(contract, rest, before + change.units));
  }
  return charges.map((item, i) => ({ ...item, id: `sim-${i}`, itemId: `sim-${i}`, documentId: `doc-${i}` }));
}

/** What the list of contracts shows on a day. */
export function subscriptionOn(contract: SimulatedContract, asOf: PlainDate): SourceSubscription {
  const last = changesUntil(contract, asOf).at(-1);
  return subscription(String(trueUnits(contract, asOf)), {
    term: cycleOn(contract, asOf),
    activationDate: contract.activation,
    commitmentMonths: contract.months,
    updatedDay: last?.day ?? contract.activation,
    recurringAmount: { amount: cents(contract.priceCents * trueUnits(contract, asOf)), currency: 'EUR' },
  });
}

function changesUntil(
  { changes, activation }: SimulatedContract,
  day: PlainDate,
): SimulatedContract['changes'] {
  return changes
    .filter((change) => change.day > activation && change.day <= day)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const cycleOn = ({ activation, anchorDay, months }: SimulatedContract, day: PlainDate): Period =>
  cyclePeriod(day, { from: activation, anchorDay, months });

/** The unit price is prorated by days and rounded to the cent, half up, before it is multiplied. */
function written(contract: SimulatedContract, days: Period, units: number): SourceCharge {
  const cycleDays = periodDays(cycleOn(contract, days.start));
  const unitCents = Math.floor((2 * contract.priceCents * periodDays(days) + cycleDays) / (2 * cycleDays));
  const more = {
    commitmentMonths: contract.months,
    ...(units < 0 ? { credit: true, classification: 'adjusting' as const } : {}),
  };
  return charge(
    days.start,
    addDays(days.endExclusive, -1),
    String(units),
    cents(unitCents),
    cents(unitCents * units),
    more,
  );
}

function cents(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
