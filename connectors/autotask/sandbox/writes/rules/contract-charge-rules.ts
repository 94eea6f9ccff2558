import { decimal, roundDecimal } from '@tallylink/billing-model';
import { collectionOf } from '../../autotask-state.js';
import { missingField, Refusal } from '../../http/replies.js';
import { fourDecimals, wireInstant, wireNumber, type WireRecord } from '../../wire-values.js';
import type { EntityRules } from './rules.js';

/** Amounts follow from quantity and unit values; a billed charge is final. */
export const contractChargeRules: EntityRules = {
  defaults(record, world) {
    record.isBillableToCompany ??= true;
    record.isBilled = false;
    record.status = 6;
    record.createDate = wireInstant(world.now());
    record.statusLastModifiedDate = record.createDate;
  },
  check(after, before, world) {
    if (before?.isBilled === true) throw new Refusal('A ContractCharge that was billed cannot be updated.');
    if (after.productID == null && after.billingCodeID == null) throw missingField('billingCodeID');
    compute(after);
    if ((after.billableAmount as number) < 0 && world.switchValue('negativeCharges') === 'refuse') {
      throw new Refusal('The billable amount of a ContractCharge cannot be negative.');
    }
  },
  insert(record, world) {
    return collectionOf(world.state, 'ContractCharges').insert(record);
  },
  remove(record) {
    if (record.isBilled === true) throw new Refusal('A ContractCharge that was billed cannot be deleted.');
  },
};

function compute(record: WireRecord): void {
  const units = fourDecimals(record.unitQuantity as number);
  const times = (unit: WireRecord[string] | undefined): number =>
    wireNumber(
      roundDecimal(decimal(fourDecimals(typeof unit === 'number' ? unit : 0)).times(decimal(units)), 4),
    );
  record.billableAmount = times(record.unitPrice);
  record.extendedCost = times(record.unitCost);
  record.internalCurrencyUnitPrice = record.unitPrice ?? null;
  record.internalCurrencyBillableAmount = record.billableAmount;
}
