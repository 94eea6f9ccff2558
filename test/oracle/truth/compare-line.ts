import { daysBetween, plusDays, type Day } from './days.js';
import { exact, rounded, shown } from './exact.js';
import type { ExpectedLine, Month } from './expected-line.js';
import type { HeldLine } from './held-line.js';
import { excuseOf, type Excuse } from './open-days.js';

export interface Comparison {
  readonly name: string;
  readonly line: ExpectedLine;
  readonly price: number;
  readonly was: HeldLine;
  readonly is: HeldLine;
  readonly month: Month;
}

export interface LineVerdict {
  readonly wrong: readonly string[];
  readonly days: number;
  readonly costs: number;
  readonly excused: number;
}

/** One contract service, day by day: units always, cost and price where the target has units. */
export function compareLine(one: Comparison): LineVerdict {
  const { line, was, month } = one;
  if (waitsForExtension(one)) return untouched(one);
  const unitDays = changes(line.units, month.start);
  const horizon = lastOf(line.units);
  const ofUnits = excuseOf(unitDays, was, horizon, (day) => was.unitsOn(day) === line.units.get(day));
  const valueDays = [...new Set([...unitDays, ...changes(line.costs, month.start)])].sort();
  const ofCosts = excuseOf(valueDays, was, horizon, (day) => costWrong({ ...one, is: was }, day) === null);
  const settled = ofUnits.settled ?? month.before;
  const until = plusDays(settled > month.before ? settled : month.before, 2);
  const days = daysBetween(month.start, until).filter((day) => was.holds(day));
  const compared = days.filter((day) => !isExcused(ofUnits, day));
  const priced = compared.filter(
    (day) => day < month.before && !isExcused(ofCosts, day) && line.costs.get(day) != null,
  );
  return {
    wrong: [
      ...runs(compared, (day) => unitsWrong(one, day)),
      ...runs(priced, (day) => costWrong(one, day)),
      ...runs(days, (day) => priceWrong(one, day)),
      ...writesWrong(one, days),
    ].map((sentence) => `${one.name}: ${sentence}`),
    days: compared.length,
    costs: priced.length,
    excused: days.length - compared.length,
  };
}

/** Units go on after the contract's last day: nothing is written until somebody extends it. */
function waitsForExtension({ line, was, month }: Comparison): boolean {
  const after = plusDays(was.contract.endDate.slice(0, 10), 1);
  return after < month.before && (line.units.get(after) ?? 0) > 0;
}

function untouched({ name, was, is }: Comparison): LineVerdict {
  const same = JSON.stringify(was.rows) === JSON.stringify(is.rows);
  const wrong = same ? [] : [`${name}: its contract ends, and it was changed`];
  return { wrong, days: 0, costs: 0, excused: 0 };
}

const isExcused = ({ moved, byHand }: Excuse, day: Day): boolean => moved.has(day) || byHand.has(day);

const lastOf = (units: ReadonlyMap<Day, unknown>): Day => [...units.keys()].at(-1)!;

/** The first day, and every later one on which the value is another. */
function changes(values: ReadonlyMap<Day, unknown>, start: Day): Day[] {
  let last: unknown;
  return [...values].flatMap(([day, value]) => {
    const differs = day === start || value !== last;
    last = value;
    return differs ? [day] : [];
  });
}

function unitsWrong({ line, is }: Comparison, day: Day): string | null {
  const [wanted, found] = [line.units.get(day)!, is.unitsOn(day)];
  return wanted === found ? null : `${wanted} units wanted, ${found} found`;
}

function costWrong({ line, is }: Comparison, day: Day): string | null {
  const row = is.rowOn(day);
  const cost = line.costs.get(day);
  if (!row || cost == null || row.units !== line.units.get(day)) return null;
  const wanted = rounded(cost * BigInt(row.units), 4);
  return wanted === exact(row.cost)
    ? null
    : `cost ${shown(cost)} × ${row.units} = ${shown(wanted)} wanted, ${row.cost} found`;
}

/** Nobody asked for another price. */
function priceWrong({ price, is }: Comparison, day: Day): string | null {
  const row = is.rowOn(day);
  if (!row || row.units === 0) return null;
  const wanted = rounded(exact(price) * BigInt(row.units), 4);
  return wanted === exact(row.price) ? null : `price ${price} × ${row.units} wanted, ${row.price} found`;
}

/** Nothing is written where nothing differs, and never on a day that was not free. */
function writesWrong(one: Comparison, days: readonly Day[]): string[] {
  const { line, was, is, month } = one;
  const written = is.adjustments
    .slice(was.adjustments.length)
    .map((entry) => entry.effectiveDate.slice(0, 10));
  const agreed =
    days.every((day) => was.unitsOn(day) === line.units.get(day)) &&
    days.every((day) => day >= month.before || isSaid(line, day)) &&
    days.every((day) => day >= month.before || costWrong({ ...one, is: was }, day) === null);
  return written.flatMap((day) => {
    if (!was.isFree(day)) return [`written on ${day}, which was not free`];
    return agreed ? [`written on ${day} although nothing differed`] : [];
  });
}

/** Where no whole period tells the price, what is written is read off a part, and is not held against anybody. */
const isSaid = (line: ExpectedLine, day: Day): boolean =>
  line.units.get(day) === 0 || line.costs.get(day) !== null;

/** The same sentence on following days is said once. */
function runs(days: readonly Day[], say: (day: Day) => string | null): string[] {
  const said: { first: Day; last: Day; sentence: string }[] = [];
  for (const day of days) {
    const sentence = say(day);
    const open = said.at(-1);
    if (sentence === null) continue;
    if (open?.sentence === sentence) open.last = day;
    else said.push({ first: day, last: day, sentence });
  }
  return said.map(({ first, last, sentence }) => `${first} to ${last} ${sentence}`);
}
