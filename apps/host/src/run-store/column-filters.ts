/** What a column's filter says: text that it contains, or the range that it lies in. */
type Kind = 'text' | 'number' | 'day';

/** The grid's columns that have a filter of their own, and what holds them. */
const COLUMNS = {
  contract: { kind: 'text', column: 'contract_id' },
  service: { kind: 'text', column: 'service_name' },
  billingPeriod: { kind: 'number', column: 'billing_months' },
  commitmentPeriod: { kind: 'number', column: 'commitment_months' },
  units: { kind: 'number', column: 'units' },
  targetUnits: { kind: 'number', column: 'target_units' },
  difference: { kind: 'number', column: 'units_difference' },
  cost: { kind: 'number', column: 'unit_cost' },
  effectiveDate: { kind: 'day', column: 'effective_date' },
  targetCost: { kind: 'number', column: 'target_cost' },
  price: { kind: 'number', column: 'target_price' },
  margin: { kind: 'number', column: 'unit_margin' },
  effect: { kind: 'number', column: 'money_effect' },
  charges: { kind: 'number', column: 'charges_total' },
} as const satisfies Record<string, { kind: Kind; column: string }>;

export type FilteredColumn = keyof typeof COLUMNS;
export type ColumnFilters = Partial<Record<FilteredColumn, string>>;

const NUMBER = '-?\\d{1,15}(?:\\.\\d{1,10})?';
const DAY = '\\d{4}-\\d{2}-\\d{2}';
const range = (one: string): RegExp =>
  new RegExp(`^(?:${one}|${one}\\.\\.|\\.\\.${one}|${one}\\.\\.${one})$`);

/** `12`, `12..`, `..20`, `12..20`. */
export const NUMBER_RANGE = range(NUMBER);
export const DAY_RANGE = range(DAY);

/** A piece of SQL; `at` puts a value behind the others and gives its place. */
type Condition = (column: string, value: string, at: (value: unknown) => string) => string;

const CONDITIONS: Readonly<Record<Kind, Condition>> = {
  text: (column, value, at) => `lower(${column}) like ${at(`%${escaped(value.toLowerCase())}%`)}`,
  number: (column, value, at) => between(column, value, (end) => `${at(end)}::numeric`),
  day: (column, value, at) => `${column} <> '' and ${between(column, value, at)}`,
};

/** The conditions of all filters that are set. Values are those that the borders have checked. */
export function columnConditions(filters: ColumnFilters, at: (value: unknown) => string): string[] {
  return Object.entries(COLUMNS).flatMap(([name, { kind, column }]) => {
    const value = filters[name as FilteredColumn];
    return value ? [CONDITIONS[kind](column, value, at)] : [];
  });
}

function between(column: string, value: string, at: (end: string) => string): string {
  const [from = '', to = from] = value.includes('..') ? value.split('..') : [value];
  const parts = [from && `${column} >= ${at(from)}`, to && `${column} <= ${at(to)}`];
  return parts.filter(Boolean).join(' and ');
}

/** Text that stands for itself in `like`. */
export const escaped = (text: string): string => text.replace(/[\\%_]/g, (character) => `\\${character}`);
