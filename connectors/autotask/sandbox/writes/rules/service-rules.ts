import { decimal, decimalFromWire, roundDecimal } from '@tallylink/billing-model';
import { collectionOf, recordOf, type AutotaskWorld } from '../../autotask-state.js';
import { RECURRING_BILLING_CODE } from '../../entities/picklists.js';
import { badReference, Refusal } from '../../http/replies.js';
import { wireInstant, wireNumber, type WireRecord } from '../../wire-values.js';
import type { EntityRules } from './rules.js';

/** Names are unique; the billing code is an active one of the recurring kind. */
export const serviceRules: EntityRules = {
  defaults(record, world) {
    record.isActive ??= true;
    record.unitCost ??= 0;
    record.createDate = wireInstant(world.now());
    record.lastModifiedDate = record.createDate;
    record.markupRate = markup(record);
  },
  check(after, before, world) {
    refuseTakenName(after, before, world);
    const code = recordOf(world.state, 'BillingCodes', after.billingCodeID);
    if (!code || code.useType !== RECURRING_BILLING_CODE || code.isActive !== true) {
      throw badReference('billingCodeID', 'Service', 'BillingCode');
    }
  },
  changed(record, world) {
    record.lastModifiedDate = wireInstant(world.now());
    record.markupRate = markup(record);
  },
};

function refuseTakenName(after: WireRecord, before: WireRecord | null, world: AutotaskWorld): void {
  const name = String(after.name).toLowerCase();
  for (const other of collectionOf(world.state, 'Services').all()) {
    if (other.id !== before?.id && String(other.name).toLowerCase() === name) {
      throw new Refusal(
        `Cannot insert duplicate key row in object 'dbo.service' with unique index 'IX_service'.`,
      );
    }
  }
}

function markup(record: WireRecord): number | null {
  if (typeof record.unitPrice !== 'number' || typeof record.unitCost !== 'number' || record.unitCost === 0)
    return null;
  const cost = decimal(decimalFromWire(record.unitCost));
  return wireNumber(
    roundDecimal(decimal(decimalFromWire(record.unitPrice)).minus(cost).times(100).dividedBy(cost), 4),
  );
}
