import {
  agreementStepOn,
  decimal,
  type AgreementLine,
  type AgreementStep,
  type Money,
} from '@tallylink/billing-model';
import type { DesiredCost } from './desired-costs.js';

/**
 * A part of a cycle is charged to the cent, so that it tells the whole cost only nearly. Where the target's own cost is
 * as near, it is taken for right: a cent of rounding never overwrites it.
 */
export function heldCosts(costs: readonly DesiredCost[], line: AgreementLine | null): readonly DesiredCost[] {
  if (!line || costs.every((cost) => cost.within === null)) return costs;
  return costs.map((cost, i) => {
    const found = ownSteps(line, cost, costs[i + 1])
      .map((step) => step.unitCost)
      .find((own) => agrees(cost, own));
    return found ? { ...cost, unitCost: found, held: true } : cost;
  });
}

function agrees({ exact, within }: DesiredCost, own: Money | null): boolean {
  if (!exact || !within || !own || own.currency !== exact.currency) return false;
  return decimal(own.amount).minus(decimal(exact.amount)).abs().lessThanOrEqualTo(within);
}

/** What the target has from the day of a cost until the next one. */
function ownSteps(line: AgreementLine, { day }: DesiredCost, next: DesiredCost | undefined): AgreementStep[] {
  const on = agreementStepOn(line, day);
  const later = line.steps.filter((step) => step.day > day && (!next || step.day < next.day));
  return on ? [on, ...later] : later;
}
