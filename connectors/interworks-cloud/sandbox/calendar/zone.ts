import { serialOf, type Day } from './days.js';

/** Local time of the marketplace. Instants are milliseconds since 1970. */
export interface ZoneClock {
  /** The instant of a local day and time of day; in an hour that the clock change skips, the one after it. */
  instantOf(day: Day, millisecondsOfDay?: number): number;
  dayOf(instant: number): Day;
  /** ISO 8601 with the local offset of that instant; trailing zeros of the fraction are left out. */
  isoOf(instant: number): string;
}

const MINUTE = 60_000;
const DAY_MS = 86_400_000;

function offsetReader(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const match = /([+-])(\d{2}):(\d{2})/.exec(name);
    if (!match) return 0;
    return (match[1] === '-' ? -1 : 1) * (+match[2]! * 60 + +match[3]!) * MINUTE;
  };
}

/** Offsets change on few days of a year, so most days need the two look-ups at their ends only once. */
function cachedOffsets(read: (instant: number) => number): (instant: number) => number {
  const days = new Map<number, number | null>();
  return (instant) => {
    const day = Math.floor(instant / DAY_MS);
    let whole = days.get(day);
    if (whole === undefined) {
      const first = read(day * DAY_MS);
      whole = first === read((day + 1) * DAY_MS - 1) ? first : null;
      days.set(day, whole);
    }
    return whole ?? read(instant);
  };
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const text = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${text(Math.floor(minutes / 60))}:${text(minutes % 60)}`;
}

/** The clock of an IANA zone. */
export function zoneClock(zone: string): ZoneClock {
  const offsetAt = cachedOffsets(offsetReader(zone));
  const instantOf = (day: Day, millisecondsOfDay = 0): number => {
    const wall = serialOf(day) * DAY_MS + millisecondsOfDay;
    const guess = wall - offsetAt(wall);
    return wall - offsetAt(guess);
  };
  const isoOf = (instant: number): string => {
    const offset = offsetAt(instant);
    const [seconds, fraction] = new Date(instant + offset).toISOString().slice(0, -1).split('.');
    const digits = (fraction ?? '').replace(/0+$/, '');
    return `${seconds}${digits ? `.${digits}` : ''}${offsetText(offset)}`;
  };
  return { instantOf, isoOf, dayOf: (instant) => isoOf(instant).slice(0, 10) };
}

/** Milliseconds of a time of day. */
export function timeOfDay(hours: number, minutes = 0): number {
  return (hours * 60 + minutes) * MINUTE;
}

/** The instant of a local day and time, written without an offset as in a filter; `null` when it is not one. */
export function instantOfLocalText(text: string, clock: ZoneClock): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?)?$/.exec(text);
  if (!match || !isDay(match[1]!)) return null;
  const [hours, minutes, seconds] = [+(match[2] ?? 0), +(match[3] ?? 0), +(match[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const milliseconds = Math.floor(+`0.${match[5] ?? '0'}` * 1000);
  return clock.instantOf(match[1]!, timeOfDay(hours, minutes) + seconds * 1000 + milliseconds);
}

function isDay(text: Day): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text);
}
