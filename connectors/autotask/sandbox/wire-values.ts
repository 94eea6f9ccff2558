import { decimalFromWire, roundDecimal } from '@tallylink/billing-model';

/** A value as the vendor's JSON has it. Money is a JSON number there; here it is computed only as decimal text. */
export type WireValue = string | number | boolean | null | readonly UserDefinedValue[];

/** A user-defined field's value. */
export interface UserDefinedValue {
  readonly name: string;
  readonly value: string | null;
}

/** An entity record, by the vendor's field names. Instants are kept without a zone; they are UTC. */
export type WireRecord = Record<string, WireValue>;

/** Turns exact text into the JSON number that the vendor would send. */
export function wireNumber(text: string): number {
  return JSON.parse(text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')) as number;
}

/** The vendor keeps four decimals of any amount. */
export function fourDecimals(value: number | string): string {
  return roundDecimal(decimalFromWire(value), 4);
}

/** `2026-11-02T08:00:00.000`, the way instants are kept in records. */
export function wireInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, -1);
}

/** `2026-11-02T00:00:00`, the way days are kept in records. */
export function wireDay(day: string): string {
  return `${day.slice(0, 10)}T00:00:00`;
}

/** The day of a record's date: the time of day is dropped, no zone is applied. */
export function dayOf(value: WireValue | undefined): string {
  return String(value ?? '').slice(0, 10);
}
