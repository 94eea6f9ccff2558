import { compareDecimals } from '../../../components/figures/compare-decimals';

export interface TimelineStep {
  readonly day: string;
  readonly units: string;
}

export interface TimelineBox {
  readonly width: number;
  readonly height: number;
}

export interface PlacedStep {
  readonly x: number;
  readonly y: number;
  readonly day: string;
  readonly units: string;
}

/** Days of a month by its text, `2026-10`. */
export function daysOfMonth(month: string): number {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  if (number === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

/** How many days into the month a day lies; days outside count as its edges. */
function daysInto(day: string, month: string): number {
  if (day < `${month}-01`) return 0;
  if (!day.startsWith(month)) return daysOfMonth(month);
  return Number(day.slice(8, 10)) - 1;
}

/** The different unit counts of all timelines, low to high. Each gets its own height, so that +1 on 500 is still seen. */
export function unitLevels(timelines: readonly (readonly TimelineStep[])[]): string[] {
  const sorted = timelines.flatMap((steps) => steps.map(({ units }) => units)).sort(compareDecimals);
  return sorted.filter((units, index) => index === 0 || compareDecimals(units, sorted[index - 1]) !== 0);
}

/** Where the steps of a timeline stand. Steps before the month fold into its first day; later ones are left out. */
export function placeSteps(
  steps: readonly TimelineStep[],
  month: string,
  levels: readonly string[],
  box: TimelineBox,
): PlacedStep[] {
  const days = daysOfMonth(month);
  const inside = steps.filter(({ day }) => day.slice(0, 7) <= month);
  const started = inside.filter((step, index) => {
    const next = inside[index + 1];
    return !next || next.day > `${month}-01` || step.day >= `${month}-01`;
  });
  return started.map(({ day, units }) => {
    const rank = levels.findIndex((level) => compareDecimals(level, units) === 0);
    const share = levels.length < 2 ? 0.5 : rank / (levels.length - 1);
    return { day, units, x: (daysInto(day, month) / days) * box.width, y: box.height * (1 - share) };
  });
}

/** The SVG path of a step function. */
export function stepPath(steps: readonly PlacedStep[], width: number): string {
  if (steps.length === 0) return '';
  const parts = steps.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x} V${y}`));
  return `${parts.join(' ')} H${width}`;
}
