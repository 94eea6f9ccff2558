import {
  addDecimals,
  decimal,
  isZeroDecimal,
  roundDecimal,
  subtractDecimals,
  type PlainDate,
} from '@tallylink/billing-model';
import { collectionOf, recordOf, type AutotaskState } from '../autotask-state.js';
import { billingItemTypes } from '../entities/picklists.js';
import { contractPeriods, type ContractPeriod } from '../periods/contract-periods.js';
import { contractOf } from '../periods/create-line.js';
import type { ServiceLine } from '../periods/line-types.js';
import { rowsOf } from '../periods/units-rows.js';
import { wireDay, wireNumber } from '../wire-values.js';
import { billableAmounts, type BillableAmount } from './billing-rule.js';
import { insertBillingItem } from './insert-billing-item.js';
import { postCharges } from './post-charges.js';

/** What was posted. */
export interface Posting {
  readonly through: PlainDate;
  readonly postedOn: string;
  readonly items: number;
}

/** Approves and posts everything whose period starts on or before a day, as a person does. Inactive contracts too: they go on billing. */
export function approveAndPost(state: AutotaskState, through: PlainDate, postedOn: string): Posting {
  const before = collectionOf(state, 'BillingItems').size;
  for (const line of state.lines.values()) postLine(state, line, through, postedOn);
  postCharges(state, through, postedOn);
  return { through, postedOn, items: collectionOf(state, 'BillingItems').size - before };
}

/** Posts one line. What a posted period owes and was not posted yet, a change dated into it, becomes an adjustment item. */
export function postLine(
  state: AutotaskState,
  line: ServiceLine,
  through: PlainDate,
  postedOn: string,
): void {
  const periods = contractPeriods(contractOf(state, line)).filter((period) => period.start <= through);
  for (const period of periods) {
    for (const owed of billableAmounts(line, period)) postAmount(state, { line, period, owed, postedOn });
  }
  for (const row of rowsOf(state, line)) {
    if (row.period.start <= through && !line.stamps.has(row.start)) line.stamps.set(row.start, postedOn);
  }
}

interface OneAmount {
  readonly line: ServiceLine;
  readonly period: ContractPeriod;
  readonly owed: BillableAmount;
  readonly postedOn: string;
}

function postAmount(state: AutotaskState, { line, period, owed, postedOn }: OneAmount): void {
  const key = `${period.start}|${owed.day}`;
  const earlier = line.posted.get(key);
  const amount = subtractDecimals(owed.amount, earlier ?? '0');
  if (isZeroDecimal(amount)) return;
  line.posted.set(key, addDecimals(earlier ?? '0', amount));
  const isCorrection = owed.isChange || earlier !== undefined;
  const service = recordOf(state, 'Services', line.serviceID);
  const row = rowsOf(state, line).find((candidate) => candidate.start === owed.day);
  insertBillingItem(state, {
    billingItemType: isCorrection ? billingItemTypes.adjustment : billingItemTypes.period,
    contractID: line.contractID,
    serviceID: line.serviceID,
    contractServiceID: line.id,
    contractServicePeriodID: row?.id ?? null,
    contractServiceAdjustmentID: owed.isChange ? owed.adjustmentId : null,
    billingCodeID: service?.billingCodeID ?? null,
    vendorID: service?.vendorCompanyID ?? null,
    itemName: service?.name ?? null,
    itemDate: wireDay(owed.day),
    postedOn,
    quantity: owed.quantity,
    rate: wireNumber(owed.unitPrice),
    extendedPrice: posted(amount),
    ourCost: posted(earlier === undefined ? owed.cost : '0'),
  });
}

/** Two decimals, half up, the moment it is posted. */
function posted(amount: string): number {
  return wireNumber(roundDecimal(decimal(amount), 2));
}
