import { decimalFromWire, isPlainDate, type DecimalString, type PlainDate } from '@tallylink/billing-model';
import type { WireNumber } from '../wire.js';

/** A field of the vendor that cannot be used. The message is a sentence without the record's name. */
export class UnreadableField extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
    this.name = 'UnreadableField';
  }
}

const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

/** An exact number. Errors: `UnreadableField` when it is missing or not a number. */
export function readDecimal(value: WireNumber, path: string): DecimalString {
  try {
    if (value !== null && value !== undefined) return decimalFromWire(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new UnreadableField(path, `its ${path} is not a number (${shown(value)})`);
}

/** As {@link readDecimal}, but `null` when it is not there. */
export function readOptionalDecimal(value: WireNumber, path: string): DecimalString | null {
  return value === null || value === undefined ? null : readDecimal(value, path);
}

/**
 * The calendar day of a date-time: its first ten characters. They are the marketplace's own day; turning the text into
 * an instant first would move the edges of months to the day before.
 */
export function readDay(value: string | null | undefined, path: string): PlainDate {
  const day = typeof value === 'string' ? value.slice(0, 10) : '';
  if (!isPlainDate(day)) throw new UnreadableField(path, `its ${path} is not a date (${shown(value)})`);
  return day;
}

/** A text that must be there. */
export function readText(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new UnreadableField(path, `its ${path} is ${value === '' ? 'empty' : shown(value)}`);
}

/** A text, or `null` when it is missing or only blanks. */
export function readOptionalText(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}
