import {
  addDays,
  decimalFromWire,
  isPlainDate,
  type DecimalString,
  type PlainDate,
} from '@tallylink/billing-model';

/** A field that cannot be read. Its message is the end of a sentence: what is wrong with which field. */
export class UnreadableField extends Error {
  constructor(field: string, why: string) {
    super(`${field}: ${why}`);
  }
}

export function readText(value: string | null | undefined, field: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new UnreadableField(field, 'it is missing');
}

/** Money and units stay exact text: never a JavaScript number. */
export function readDecimal(value: string | null | undefined, field: string): DecimalString {
  const text = readText(value, field);
  if (/^-?\d+(\.\d+)?$/.test(text)) return decimalFromWire(text);
  throw new UnreadableField(field, `“${text}” is not a decimal`);
}

/** The first ten characters: a day is the vendor's own and never goes through a time zone. */
export function readDay(value: string | null | undefined, field: string): PlainDate {
  const day = readText(value, field).slice(0, 10);
  if (isPlainDate(day)) return day;
  throw new UnreadableField(field, `“${day}” is not a day`);
}

/** The vendor names the last charged day; our periods end on the day after. */
export const dayAfter = (through: PlainDate): PlainDate => addDays(through, 1);
