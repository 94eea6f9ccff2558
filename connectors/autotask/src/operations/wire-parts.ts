import { addDays, type DecimalString, type Money, type PlainDate } from '@tallylink/billing-model';
import type { WireDecimal } from '../wire.js';

/** Whether a text is an id of Autotask. */
export const isWireId = (id: string): boolean => /^\d{1,15}$/.test(id);

/**
 * An id as the number that Autotask wants: a text against an id finds nothing, without an error. The placeholder of
 * something not created yet stays text, for the preview; such an operation is never sent.
 */
export const wireId = (id: string): number | string => (isWireId(id) ? +id : id);

/** A day as plain midnight: the server drops the time of day without converting zones. */
export const wireDay = (day: PlainDate): string => `${day}T00:00:00`;

/** The last day of a half-open period's end. */
export const wireLastDay = (endExclusive: PlainDate): string => wireDay(addDays(endExclusive, -1));

export const wireNumber = (value: DecimalString): WireDecimal => ({ decimal: value });

/** A member for an amount, or none: an absent field leaves Autotask's value as it is. */
export const wireMoney = (name: string, value: Money | null): Record<string, WireDecimal> =>
  value === null ? {} : { [name]: wireNumber(value.amount) };

/** Members that have a value. Autotask takes a null as "make it empty". */
export function given(
  members: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Record<string, string | number | boolean>;
}
