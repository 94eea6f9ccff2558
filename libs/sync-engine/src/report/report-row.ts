import {
  decimal,
  isZeroMoney,
  roundDecimal,
  subtractMoney,
  sumMoney,
  type Money,
} from '@tallylink/billing-model';
import type { OperationState } from '../apply/index.js';
import type { ReportRow } from './report-types.js';

/** What is collected of one customer in one currency before it is added up. */
export interface RowFacts {
  readonly customerName: string;
  readonly targetCustomerId: string | null;
  readonly currency: string;
  readonly lines: { linked: number; excluded: number; unlinked: number };
  readonly source: Money[];
  readonly willBill: Money[];
  /** `null`: the target does not say what it posted. */
  readonly billed: Money[] | null;
  readonly leftovers: Money[];
  readonly states: OperationState[];
}

export function reportRow(facts: RowFacts): ReportRow {
  const { customerName, targetCustomerId, currency } = facts;
  const distributorBilled = sumMoney(facts.source, currency);
  const targetWillBill = sumMoney(facts.willBill, currency);
  const targetBilled = facts.billed && sumMoney(facts.billed, currency);
  const margin = subtractMoney(targetWillBill, distributorBilled);
  return {
    targetCustomerId,
    customerName,
    currency,
    distributorBilled,
    targetWillBill,
    targetBilled,
    margin,
    marginPercent: isZeroMoney(targetWillBill)
      ? null
      : roundDecimal(decimal(margin.amount).dividedBy(decimal(targetWillBill.amount)).times(100), 1),
    leftover: sumMoney(facts.leftovers, currency),
    lines: { ...facts.lines },
    operations: countStates(facts.states),
  };
}

export function countStates(states: readonly OperationState[]): Partial<Record<OperationState, number>> {
  const counts: Partial<Record<OperationState, number>> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
