import { addDays, addMonths, later, type PlainDate } from '@tallylink/billing-model';
import type { Random } from '../../random.js';
import type { ScenarioEvent } from '../../scenario.js';
import { nearPrice } from './catalogue.js';
import type { Draw } from './draw.js';
import type { Variety } from './variety.js';

/** What a story is about. */
export interface Told {
  readonly draw: Draw;
  readonly random: Random;
  readonly units: number;
  readonly unitPrice: string;
}

type Story = (told: Told) => ScenarioEvent[];

const dayOf = ({ draw, random }: Told): PlainDate => draw.dayIn(random);
const lastDay = ({ draw }: Told): PlainDate => addDays(draw.nextMonth, -1);
const inOrder = (events: readonly ScenarioEvent[]): ScenarioEvent[] =>
  [...events].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** Another number of units: mostly more, never below 1. */
export function otherUnits(random: Random, units: number): number {
  const grows = units < 2 || random.whole(1, 10) <= 6;
  return grows ? units + random.whole(1, 9) : Math.max(1, units - random.whole(1, Math.min(9, units - 1)));
}

const units = (day: PlainDate, count: number, more: object = {}): ScenarioEvent => ({
  kind: 'units',
  day,
  units: String(count),
  ...more,
});

const once: Story = (told) => [units(dayOf(told), otherUnits(told.random, told.units))];

/** Two to four changes; sometimes two of them on one day. */
const several: Story = (told) => {
  const days = Array.from({ length: told.random.whole(2, 4) }, () => dayOf(told)).sort();
  if (told.random.whole(1, 3) === 1) days[1] = days[0]!;
  let count = told.units;
  return days.map((day) => units(day, (count = otherUnits(told.random, count))));
};

const uncredited: Story = (told) => {
  const day = dayOf(told);
  const less = Math.max(1, told.units - told.random.whole(1, 5));
  return [units(day, less, { credit: false })];
};

const goodwill: Story = (told) => [
  {
    kind: 'goodwill',
    day: lastDay(told),
    from: told.draw.monthStart,
    through: lastDay(told),
    units: String(told.units),
    unitPrice: nearPrice(told.unitPrice, -87),
  },
];

const cancels: Story = (told) => {
  const day = dayOf(told);
  if (told.random.whole(1, 3) === 1) return [{ kind: 'cancel-at-end', day }];
  return [{ kind: 'cancel', day, credit: told.random.whole(1, 2) === 1 }];
};

const returns: Story = (told) => {
  const day = dayOf(told);
  const back = addDays(day, told.random.whole(1, 9));
  const gone: ScenarioEvent = { kind: 'cancel', day, credit: true };
  if (back > lastDay(told)) return [gone];
  return [gone, { kind: 'reactivate', day: back, units: String(told.random.whole(1, 40)) }];
};

const zero: Story = (told) => {
  const day = dayOf(told);
  const back = addDays(day, told.random.whole(2, 9));
  const none = units(day, 0);
  return back > lastDay(told) ? [none] : [none, units(back, told.random.whole(1, 40))];
};

const prices: Story = (told) => {
  const day = told.random.whole(1, 2) === 1 ? told.draw.monthStart : dayOf(told);
  const unitPrice = nearPrice(told.unitPrice, told.random.whole(-9, 12));
  const event: ScenarioEvent = { kind: 'price', day, unitPrice };
  return told.random.whole(1, 2) === 1 ? [event] : inOrder([event, ...once(told)]);
};

const suspensions: Story = (told) => [{ kind: 'suspend', day: dayOf(told) }];

/** Invoiced one or two months after it happened. */
const late: Story = (told) => {
  const day = dayOf(told);
  const invoicedOn = later(addDays(day, 1), addDays(addMonths(day, 1), -told.random.whole(0, 3)));
  return [units(day, told.units + told.random.whole(1, 9), { invoicedOn })];
};

/** Stories by what must be switched on for them; `once` is always possible. */
export const stories: readonly { readonly variety: Variety | null; readonly tell: Story }[] = [
  { variety: null, tell: once },
  { variety: 'several', tell: several },
  { variety: 'several', tell: several },
  { variety: 'uncredited', tell: uncredited },
  { variety: 'goodwill', tell: goodwill },
  { variety: 'cancels', tell: cancels },
  { variety: 'returns', tell: returns },
  { variety: 'zero', tell: zero },
  { variety: 'prices', tell: prices },
  { variety: 'suspensions', tell: suspensions },
  { variety: 'late', tell: late },
];

/** Events of one story for a line. */
export function tellStory(told: Told): ScenarioEvent[] {
  const possible = stories.filter(({ variety }) => variety === null || told.draw.has(variety));
  return possible[told.random.whole(0, possible.length - 1)]!.tell(told);
}
