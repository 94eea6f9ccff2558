import {
  isZeroMoney,
  multiplyMoney,
  roundMoney,
  subtractMoney,
  type CreateChargeOperation,
  type Money,
} from '@tallylink/billing-model';
import { isPositive, openAmounts, type ChargedOnce } from '../validation/charged-once.js';
import type { AgreementLineContext } from '../validation/rules/rule.js';
import type { PlanLeftover } from './plan.js';

/** What is left of some leftovers of one line after charges for its days; what is charged whole is none any more. */
export function withoutCharged(
  leftovers: readonly PlanLeftover[],
  charged: readonly ChargedOnce[],
): PlanLeftover[] {
  if (charged.length === 0) return [...leftovers];
  const billable = leftovers.filter((one): one is PlanLeftover & { money: Money } => isPositive(one.money));
  const open = new Map<PlanLeftover, Money>(openAmounts(billable, charged).map((one) => [one.of, one.open]));
  return leftovers.flatMap((one) => {
    const money = open.get(one);
    if (!money || !one.money) return [one];
    return isZeroMoney(money) ? [] : [{ ...one, money, charged: subtractMoney(one.money, money) }];
  });
}

/** The charges that this plan itself makes for days of a line. */
export function chargedNow(
  charges: readonly CreateChargeOperation[],
  { group }: Pick<AgreementLineContext, 'group'>,
): ChargedOnce[] {
  if (charges.length === 0) return [];
  const own = new Set(group.lines.map((one) => one.line.id));
  return charges
    .filter((one) => one.covers && one.lineIds.some((id) => own.has(id)))
    .map(({ lineIds, covers, after }) => ({
      lineIds,
      period: covers!,
      money: roundMoney(multiplyMoney(after.unitPrice, after.units), 2),
    }));
}
