/** One value of a picklist. Values are text also where the field is a number. */
export interface PicklistEntry {
  readonly value: string;
  readonly label: string;
  readonly isActive: boolean;
  readonly isDefaultValue: boolean;
}

/** Picklists of an entity by lower-case field name. */
export type Picklists = Readonly<Record<string, readonly PicklistEntry[]>>;

const plain = (label: string): string => label.toLowerCase().replace(/[^a-z]/g, '');

/** The number behind a label, compared without case, spaces and punctuation; null when the tenant has none. */
export function valueOf(lists: Picklists, field: string, label: string): number | null {
  const found = (lists[field.toLowerCase()] ?? []).find((entry) => same(entry.label, label));
  return found ? numberOf(found.value) : null;
}

/** The label of a number; null when the tenant has none. */
export function labelOf(lists: Picklists, field: string, value: number | null): string | null {
  return (lists[field.toLowerCase()] ?? []).find((entry) => entry.value === String(value))?.label ?? null;
}

/** The active default of a field, else its first active value; null when there is none. */
export function defaultOf(lists: Picklists, field: string): number | null {
  const active = (lists[field.toLowerCase()] ?? []).filter((entry) => entry.isActive);
  const found = active.find((entry) => entry.isDefaultValue) ?? active[0];
  return found ? numberOf(found.value) : null;
}

const same = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase() || (plain(a) !== '' && plain(a) === plain(b));
const numberOf = (value: string): number | null => (/^-?\d+$/.test(value) ? +value : null);

const MONTHS_BY_LABEL: Readonly<Record<string, number>> = {
  monthly: 1,
  quarterly: 3,
  semiannually: 6,
  semiannual: 6,
  yearly: 12,
  annually: 12,
  annual: 12,
};

/** Autotask's own values, where the tenant's labels are in another language (seen in public code, 2026-11-22). */
const MONTHS_BY_VALUE: Readonly<Record<string, number>> = { '2': 1, '3': 3, '4': 6, '5': 12 };

/** Months of a period type; null for one-time, or when it is not known. */
export function monthsOfPeriodType(lists: Picklists, field: string, value: number | null): number | null {
  if (value === null) return null;
  const label = labelOf(lists, field, value);
  return (
    (label === null ? undefined : MONTHS_BY_LABEL[plain(label)]) ??
    (isForeign(label) ? MONTHS_BY_VALUE[String(value)] : undefined) ??
    null
  );
}

/** The period type of so many months; null when the tenant has none. */
export function periodTypeOfMonths(lists: Picklists, field: string, months: number): number | null {
  const entries = lists[field.toLowerCase()] ?? [];
  const found = entries.find((entry) => monthsOfPeriodType(lists, field, numberOf(entry.value)) === months);
  return found ? numberOf(found.value) : null;
}

const isForeign = (label: string | null): boolean =>
  label === null || !/^(one[- ]?time|weekly|daily)/i.test(label);
