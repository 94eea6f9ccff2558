import { decimalFromWire, isPlainDate, type DecimalString, type PlainDate } from '@tallylink/billing-model';
import { ConnectorError } from '@tallylink/connector-sdk';

/** A record that breaks the contract stops the reading: left out, it would look like nothing to bill. */
export function unreadable(what: string, id: unknown, detail: string): ConnectorError {
  return new ConnectorError({
    kind: 'bug',
    code: 'RECORD.UNREADABLE',
    message: `Autotask's ${what} ${String(id)} could not be read. Nothing was planned from it. Open the record in Autotask; if it looks right, tell support.`,
    detail,
  });
}

/** The day of a date on the wire: its first ten characters. Date-only fields have no zone, so nothing is shifted. */
export function dayOf(text: unknown, what: string, id: unknown): PlainDate {
  const day = typeof text === 'string' ? text.slice(0, 10) : '';
  if (!isPlainDate(day)) throw unreadable(what, id, `not a day: ${JSON.stringify(text)}`);
  return day;
}

/** An exact decimal of a number on the wire; null stays null, because a hidden cost is not 0. */
export function amountOf(value: number | null | undefined, what: string, id: unknown): DecimalString | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number') throw unreadable(what, id, `not a number: ${JSON.stringify(value)}`);
  return decimalFromWire(value);
}

/** Text without what surrounds it; null when nothing is left. */
export function textOf(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  return text === '' ? null : text;
}
