import { plusDays, type Day } from '../calendar/days.js';
import { timeOfDay } from '../calendar/zone.js';
import { textSwitch } from '../options.js';
import type { World } from '../state.js';

/** A first day on the wire: its local midnight. */
export function startText(world: World, day: Day): string {
  return world.state.clock.isoOf(world.state.clock.instantOf(day));
}

/** A last day on the wire, at the time of day that the installation writes. */
export function endText(world: World, day: Day): string {
  const { clock } = world.state;
  const late = textSwitch(world, 'endTimeOfDay') === '23:59';
  return clock.isoOf(clock.instantOf(day, late ? timeOfDay(23, 59) : 0));
}

/** The end of a charged line, which some installations write as the day after. */
export function lineEndText(world: World, lastDay: Day): string {
  return endText(world, textSwitch(world, 'lineEnd') === 'exclusive' ? plusDays(lastDay, 1) : lastDay);
}

export function instantText(world: World, instant: number): string {
  return world.state.clock.isoOf(Math.floor(instant));
}
