import { decimal, roundDecimal } from '@tallylink/billing-model';
import type { AutotaskWorld } from '../autotask-state.js';
import type { EntityTable } from '../entities/entity-table.js';
import { valuesOn } from '../periods/service-line.js';
import { wireInstant, wireNumber, type WireRecord } from '../wire-values.js';

/**
 * A record as it is today. A contract service shows the price and cost that are valid now; its amounts in the tenant's
 * own currency are for all units, so they are no unit prices.
 */
export function presentRecord(world: AutotaskWorld, table: EntityTable, record: WireRecord): WireRecord {
  if (table.name !== 'ContractServices') return record;
  const line = world.state.lines.get(record.id as number);
  if (!line) return record;
  const today = wireInstant(world.now()).slice(0, 10);
  const values = valuesOn(line, today);
  const extended = wireNumber(roundDecimal(decimal(values.unitPrice).times(values.units), 4));
  return {
    ...record,
    unitPrice: wireNumber(values.unitPrice),
    unitCost: wireNumber(values.unitCost),
    internalCurrencyUnitPrice: extended,
    internalCurrencyAdjustedPrice: extended,
  };
}
