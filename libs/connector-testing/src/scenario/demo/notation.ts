import { addDecimals, subtractDecimals, type DecimalString, type PlainDate } from '@tallylink/billing-model';

/** A value from a day on. */
export interface DayValue {
  readonly day: PlainDate;
  readonly value: DecimalString;
}

const dayOf = (text: string): PlainDate =>
  text.includes('-') ? `2026-${text}` : `2026-10-${text.padStart(2, '0')}`;

/**
 * Reads the short form of the case tables: `25 28@12` is 25 on 1 October and 28 from the 12th on; `@11-01` is another
 * month's day.
 */
export function dayValues(text: string): readonly DayValue[] {
  return text.split(' ').map((token) => {
    const [value, day] = token.split('@');
    return { day: day === undefined ? '2026-10-01' : dayOf(day), value: addDecimals(value!, '0') };
  });
}

/** Turns absolute values into the changes between them, as whole unit changes. */
export function unitChanges(values: readonly DayValue[]): { day: PlainDate; unitChange: number }[] {
  return values.slice(1).map((step, i) => {
    const change = subtractDecimals(step.value, values[i]!.value);
    return { day: step.day, unitChange: Number.parseInt(change, 10) };
  });
}

/** A day of October 2026 or, written `11-01`, of another month. */
export const onDay = dayOf;
