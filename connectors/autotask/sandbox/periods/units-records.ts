import { addDays, daysBetween, decimal, decimalFromWire, roundDecimal } from '@tallylink/billing-model';
import type { AutotaskWorld } from '../autotask-state.js';
import { recordOf } from '../autotask-state.js';
import { wireDay, wireNumber, type WireRecord } from '../wire-values.js';
import { ordinalOfRowId, rowsOf } from './units-rows.js';
import type { ServiceLine, UnitsRow } from './line-types.js';

/** Which lines a query can meet at all; `null` means every line. */
export interface UnitsScope {
  readonly fromId: number;
  readonly contractServiceIds: ReadonlySet<number> | null;
  readonly contractIds: ReadonlySet<number> | null;
}

/** Rows as records, in the order of their ids, made one after the other as they are asked for. */
export function* unitsRecords(world: AutotaskWorld, scope: UnitsScope): Generator<WireRecord> {
  const firstOrdinal = ordinalOfRowId(Math.max(0, scope.fromId));
  for (const line of linesIn(world, scope)) {
    if (line.ordinal < firstOrdinal) continue;
    for (const row of rowsOf(world.state, line)) {
      if (row.id >= scope.fromId) yield toRecord(world, line, row);
    }
  }
}

/** The row with an id. */
export function unitsRecord(world: AutotaskWorld, id: number): WireRecord | null {
  const scope = { fromId: id, contractServiceIds: null, contractIds: null };
  const first = unitsRecords(world, scope).next();
  return !first.done && first.value.id === id ? first.value : null;
}

function* linesIn(world: AutotaskWorld, scope: UnitsScope): Generator<ServiceLine> {
  if (scope.contractServiceIds) {
    const lines = [...scope.contractServiceIds].flatMap((id) => world.state.lines.get(id) ?? []);
    yield* lines.sort((a, b) => a.ordinal - b.ordinal);
  } else if (scope.contractIds) {
    const lines = [...scope.contractIds].flatMap((id) => world.state.linesOfContract.get(id) ?? []);
    yield* lines.sort((a, b) => a.ordinal - b.ordinal);
  } else {
    yield* world.state.lines.values();
  }
}

function toRecord(world: AutotaskWorld, line: ServiceLine, row: UnitsRow): WireRecord {
  // Amounts are computed when they are read: most rows that a query scans are not in its answer.
  const amount = (unit: string): number => {
    const share = world.switchValue('splitRowAmounts') === 'prorated' ? shareOfPeriod(row) : '1';
    return wireNumber(roundDecimal(decimal(unit).times(row.units).times(decimal(share)), 4));
  };
  return {
    id: row.id,
    approveAndPostDate: line.stamps.get(row.start) ?? null,
    contractID: line.contractID,
    contractServiceID: line.id,
    get cost() {
      return amount(row.unitCost);
    },
    endDate: wireDay(lastDay(world, row)),
    get internalCurrencyPrice() {
      return internalAmount(world, line, amount(row.unitPrice));
    },
    organizationalLevelAssociationID: null,
    get price() {
      return amount(row.unitPrice);
    },
    serviceID: line.serviceID,
    startDate: wireDay(row.start),
    units: row.units,
    vendorCompanyID: recordOf(world.state, 'Services', line.serviceID)?.vendorCompanyID ?? null,
  };
}

/** A row that an adjustment cut ends on the very day the next begins, unless the switch says the day before. */
function lastDay(world: AutotaskWorld, row: UnitsRow): string {
  const sameDay = row.cutByAdjustment && world.switchValue('rowEnd') === 'effectiveDate';
  return sameDay ? row.endExclusive : addDays(row.endExclusive, -1);
}

function shareOfPeriod(row: UnitsRow): string {
  const whole = daysBetween(row.period.start, row.period.fullEnd);
  const part = daysBetween(row.start, row.endExclusive);
  return roundDecimal(decimal(String(part)).dividedBy(whole), 12);
}

/** Amounts are in the customer's currency; the tenant's own currency has rate 1. */
export function internalAmount(world: AutotaskWorld, line: ServiceLine, amount: number): number {
  const contract = recordOf(world.state, 'Contracts', line.contractID);
  const company = recordOf(world.state, 'Companies', contract?.companyID);
  const currency = recordOf(world.state, 'Currencies', company?.currencyID);
  const rate = typeof currency?.exchangeRate === 'number' ? currency.exchangeRate : 1;
  return rate === 1
    ? amount
    : wireNumber(roundDecimal(decimal(decimalFromWire(amount)).times(decimal(decimalFromWire(rate))), 4));
}
