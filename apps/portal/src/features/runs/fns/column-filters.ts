export type FilterKind = 'text' | 'number' | 'day' | 'months';

/** A column that can be filtered; its name is that of the address and of the API. */
export interface FilterColumn {
  readonly name: string;
  readonly kind: FilterKind;
  /** The grid's own name for it, where that is another. */
  readonly columnId?: string;
}

export const FILTER_COLUMNS = [
  { name: 'contract', kind: 'text' },
  { name: 'service', kind: 'text' },
  { name: 'billingPeriod', kind: 'months' },
  { name: 'commitmentPeriod', kind: 'months' },
  { name: 'units', kind: 'number' },
  { name: 'targetUnits', kind: 'number' },
  { name: 'difference', kind: 'number' },
  { name: 'cost', kind: 'number' },
  { name: 'effectiveDate', kind: 'day' },
  { name: 'targetCost', kind: 'number' },
  { name: 'price', kind: 'number' },
  { name: 'margin', kind: 'number' },
  { name: 'effect', kind: 'number', columnId: 'moneyEffect' },
  { name: 'charges', kind: 'number' },
] as const satisfies readonly FilterColumn[];

/** Both ends as they are typed; an empty one is open. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

const PATTERNS: Readonly<Record<FilterKind, RegExp>> = {
  text: /^.{1,100}$/,
  number: /^-?\d{1,15}(\.\d{1,10})?$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  months: /^\d{1,3}$/,
};

/** Whether one end can be sent. An empty one says nothing and always can. */
export const isEnd = (kind: FilterKind, text: string): boolean => text === '' || PATTERNS[kind].test(text);

/** A number as somebody types it, with either mark before its fraction. */
export const plainNumber = (typed: string): string => typed.trim().replace(',', '.');

/** `12..20` of its ends; one number where both are the same, `null` of none. */
export function rangeOf({ from, to }: Ends): string | null {
  if (from === '' && to === '') return null;
  return from === to ? from : `${from}..${to}`;
}

/** The ends of `12..20`, `12..`, `..20` or `12`. */
export function endsOf(range: string | null | undefined): Ends {
  if (!range) return { from: '', to: '' };
  const [from = '', to = from] = range.includes('..') ? range.split('..') : [range];
  return { from, to };
}

function isRange(kind: FilterKind, text: string): boolean {
  if (kind === 'text' || kind === 'months') return isEnd(kind, text);
  const { from, to } = endsOf(text);
  return isEnd(kind, from) && isEnd(kind, to) && from + to !== '';
}

/** The columns' filters that an address carries; what could not be sent is passed over. */
export function columnFiltersOf(parameters: URLSearchParams): Partial<Record<FilterColumn['name'], string>> {
  const set = FILTER_COLUMNS.flatMap(({ name, kind }) => {
    const text = parameters.get(name);
    return text && isRange(kind, text) ? [[name, text] as const] : [];
  });
  return Object.fromEntries(set);
}

/** The changes of the address that take every column's filter away. */
export const noColumnFilters = (): Record<string, null> =>
  Object.fromEntries(FILTER_COLUMNS.map(({ name }) => [name, null]));

/** What stands in the fields, by column. */
export type Drafts = Readonly<Record<string, Ends>>;

const NOTHING: Ends = { from: '', to: '' };

export const columnDrafts = (parameters: URLSearchParams): Drafts =>
  Object.fromEntries(FILTER_COLUMNS.map(({ name }) => [name, endsOf(parameters.get(name))]));

/** The changes of the address that set what stands in the fields; `null` while one of them cannot be sent. */
export function columnChanges(drafts: Drafts): Record<string, string | null> | null {
  const changes: Record<string, string | null> = {};
  for (const { name, kind } of FILTER_COLUMNS) {
    const tidied = kind === 'number' ? plainNumber : (text: string) => text.trim();
    const { from, to } = drafts[name] ?? NOTHING;
    const ends = { from: tidied(from), to: tidied(to) };
    if (!isEnd(kind, ends.from) || !isEnd(kind, ends.to)) return null;
    changes[name] = rangeOf(ends);
  }
  return changes;
}
