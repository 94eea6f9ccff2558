import { addDays, decimal, decimalFromWire, roundDecimal } from '@tallylink/billing-model';

/** The vendor's records by entity name, as the sandbox's `/_sandbox/state` gives them. */
export type VendorState = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const FIRST_DAY = '2026-09-01';
const LAST_DAY = '2027-08-31';

/** What is billed, as sentences without the vendor's ids of what was created: two books are equal when their sentences are. */
export function booksOf(state: VendorState): string[] {
  return [...unitsOf(state), ...entitiesOf(state), ...adjustmentsOf(state)].sort();
}

const rowsOf = (state: VendorState, entity: string): readonly Readonly<Record<string, unknown>>[] =>
  state[entity] ?? [];
const day = (value: unknown): string => String(value).slice(0, 10);
const amount = (value: unknown): string =>
  value === null || value === undefined ? '-' : roundDecimal(decimalFromWire(value as number), 4);

/** `7101/401`: what a line is called when its own id is new. */
function lineNames(state: VendorState): Map<unknown, string> {
  return new Map(
    rowsOf(state, 'ContractServices').map((line) => [
      line['id'],
      `${String(line['contractID'])}/${String(line['serviceID'])}`,
    ]),
  );
}

/** Units and amounts of every day: those of the row with the latest start that holds it. Equal days are one sentence. */
function unitsOf(state: VendorState): string[] {
  const names = lineNames(state);
  const byLine = Map.groupBy(rowsOf(state, 'ContractServiceUnits'), (row) => row['contractServiceID']);
  return [...byLine].flatMap(([id, rows]) => {
    const sorted = [...rows].sort((a, b) => day(b['startDate']).localeCompare(day(a['startDate'])));
    const said = sorted.map((row) => ({
      start: day(row['startDate']),
      end: day(row['endDate']),
      units: `${String(row['units'])} for ${amount(row['price'])}, cost ${amount(row['cost'])}`,
    }));
    return stretches(
      (date) => said.find(({ start, end }) => start <= date && date <= end)?.units ?? null,
    ).map((stretch) => `line ${names.get(id) ?? 'unknown'} ${stretch}`);
  });
}

const DAYS: readonly string[] = daysFrom(FIRST_DAY, LAST_DAY);

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}

/** Walks the days and joins those that say the same. */
export function stretches(of: (day: string) => string | null): string[] {
  const found: string[] = [];
  let since = FIRST_DAY;
  let before: string | null = null;
  for (const [index, date] of DAYS.entries()) {
    const now = of(date);
    if (now === before) continue;
    if (before !== null) found.push(`${since} to ${DAYS[index - 1]}: ${before}`);
    [since, before] = [date, now];
  }
  if (before !== null) found.push(`${since} to ${LAST_DAY}: ${before}`);
  return found;
}

function entitiesOf(state: VendorState): string[] {
  const companies = new Map(
    rowsOf(state, 'Companies').map((one) => [one['id'], String(one['companyNumber'] ?? one['id'])]),
  );
  return [
    ...rowsOf(state, 'Companies').map(
      (one) =>
        `company ${String(one['companyNumber'])} "${String(one['companyName'])}" currency ${String(one['currencyID'])}`,
    ),
    ...rowsOf(state, 'Contracts').map(
      (one) =>
        `contract ${String(one['contractNumber'])} "${String(one['contractName'])}" of ${companies.get(one['companyID'])} ${day(one['startDate'])} to ${day(one['endDate'])}`,
    ),
    ...rowsOf(state, 'Services').map(
      (one) =>
        `service ${String(one['externalID'])} "${String(one['name'])}" ${amount(one['unitPrice'])}, cost ${amount(one['unitCost'])}`,
    ),
    ...rowsOf(state, 'ContractCharges').map(
      (one) =>
        `charge ${String(one['internalPurchaseOrderNumber'])} on ${String(one['contractID'])} ${day(one['datePurchased'])}: ${amount(one['unitQuantity'])} × ${amount(one['unitPrice'])}, cost ${amount(one['unitCost'])}`,
    ),
    ...rowsOf(state, 'ContractServices').map(
      (one) => `line of ${String(one['contractID'])}/${String(one['serviceID'])}`,
    ),
  ];
}

/** Each adjustment that the vendor has taken: what its API never shows, and what a blind second send would add. */
function adjustmentsOf(state: VendorState): string[] {
  return rowsOf(state, 'ContractServiceAdjustments').map(
    (one) =>
      `adjustment of ${String(one['contractID'])}/${String(one['serviceID'])} on ${day(one['effectiveDate'])}: ${String(one['unitChange'])} at ${amount(one['adjustedUnitPrice'])}, cost ${amount(one['adjustedUnitCost'])}`,
  );
}

/** The amount of some units of a unit value, as a units row shows it. */
export const timesUnits = (units: number, value: string): string =>
  roundDecimal(decimal(value).times(units), 4);
export const fourDigits = (value: string): string => roundDecimal(value, 4);
