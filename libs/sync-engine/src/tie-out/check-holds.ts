import { isZeroMoney } from '@tallylink/billing-model';
import type { TieOutCheck } from './tie-out-types.js';

/** Whether one equation holds, to the last decimal and the last charge. */
export function checkHolds(check: TieOutCheck): boolean {
  return isZeroMoney(check.difference) && check.countDifference === 0;
}
