import { addDays, type Agreement } from '@tallylink/billing-model';
import type { ContractRecord } from '../wire.js';
import { labelOf, monthsOfPeriodType, type Picklists } from './picklists.js';
import { dayOf, textOf, unreadable } from './wire-values.js';

/** The type "Recurring Service", named by number in the vendor's page on ContractServices (read 2026-11-22). */
export const RECURRING_SERVICE = 7;

/** Fields that {@link toAgreement} needs. */
export const CONTRACT_FIELDS = [
  'id',
  'companyID',
  'contractName',
  'contractNumber',
  'contractType',
  'contractPeriodType',
  'startDate',
  'endDate',
  'status',
];

/** A contract as an agreement. Autotask's end is its last day. */
export function toAgreement(contract: ContractRecord, picklists: Picklists): Agreement {
  const recurring = contract.contractType === RECURRING_SERVICE;
  return {
    id: String(contract.id),
    customerId: String(contract.companyID),
    name: contract.contractName,
    reference: textOf(contract.contractNumber),
    recurring,
    active: isActive(contract, picklists),
    period: periodOf(contract),
    billingPeriodMonths: recurring
      ? monthsOfPeriodType(picklists, 'contractPeriodType', contract.contractPeriodType)
      : null,
  };
}

function periodOf(contract: ContractRecord): Agreement['period'] {
  const start = dayOf(contract.startDate, 'contract', contract.id);
  const endExclusive = addDays(dayOf(contract.endDate, 'contract', contract.id), 1);
  if (endExclusive <= start)
    throw unreadable(
      'contract',
      contract.id,
      `ends ${contract.endDate} before it starts ${contract.startDate}`,
    );
  return { start, endExclusive };
}

/** The label decides where it is in English; else Autotask's own value (1 = active). */
function isActive(contract: ContractRecord, picklists: Picklists): boolean {
  const label = labelOf(picklists, 'status', contract.status)?.trim().toLowerCase();
  return label === 'active' || (label !== 'inactive' && contract.status === 1);
}
