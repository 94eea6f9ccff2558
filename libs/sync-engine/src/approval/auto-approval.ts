import { decimal, type DecimalString, type Operation } from '@tallylink/billing-model';
import { fullPeriodChange, sellsBelowCost } from '../planning/index.js';

/** Within these a person lets a policy approve. `null`: no limit. */
export interface AutoApprovalRails {
  readonly mostChanges: number | null;
  readonly largestChangeUnits: DecimalString | null;
  readonly largestChangeMoney: DecimalString | null;
}

/** Why a policy does not approve a plan, in sentences; empty: it does. Only what is ticked would be approved. */
export function autoApprovalObstacles(
  plan: { readonly operations: readonly Operation[]; readonly guards: readonly string[] },
  rails: AutoApprovalRails,
): string[] {
  const ticked = plan.operations.filter((one) => one.ticked);
  const { mostChanges } = rails;
  return [
    ...(ticked.length === 0 ? ['Nothing is ticked.'] : []),
    ...(plan.guards.length > 0 ? ['The plan crosses a guard rail; a person looks at it first.'] : []),
    ...(mostChanges !== null && ticked.length > mostChanges
      ? [`${ticked.length} changes are more than the ${mostChanges} that the policy approves.`]
      : []),
    ...ticked.flatMap((one) => obstacleOf(one, rails)),
  ];
}

function obstacleOf(operation: Operation, rails: AutoApprovalRails): string[] {
  if (operation.kind !== 'change-line' && operation.kind !== 'add-line')
    return [`${operation.summary}: the policy approves changes of services only.`];
  const { before, after, summary } = operation;
  if (sellsBelowCost(after)) return [`${summary}: sold below its cost.`];
  const units = decimal(after.units).minus(decimal(before?.units ?? '0'));
  const money = fullPeriodChange(operation);
  if (rails.largestChangeMoney !== null && !money)
    return [`${summary}: its price is not known, so neither is its money.`];
  const large =
    isOver(units.abs(), rails.largestChangeUnits) ||
    isOver(decimal(money?.amount ?? '0').abs(), rails.largestChangeMoney);
  return large ? [`${summary}: larger than the policy approves.`] : [];
}

const isOver = (size: ReturnType<typeof decimal>, limit: DecimalString | null): boolean =>
  limit !== null && size.greaterThan(decimal(limit));
