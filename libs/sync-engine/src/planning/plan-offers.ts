import { groupBy, type TargetIndex } from '../linking/target-index.js';
import type { BuildPlanInput } from './build-plan-input.js';
import type { LineOperation } from './line-operations.js';
import { offersOfLine } from './offers/offers-of-line.js';
import type { PlannedGroup } from './plan-group.js';
import type { PlanOffer } from './plan.js';

/** What people can decide about a month's lines, from the operations as the guard rails left them. */
export function planOffers(
  planned: readonly PlannedGroup[],
  operations: readonly LineOperation[],
  target: TargetIndex,
  input: BuildPlanInput,
): PlanOffer[] {
  const byChain = groupBy(operations, (one) => one.chain);
  const decided = new Set(input.decided);
  return planned.flatMap(({ context, blocked, leftovers }) => {
    const own = byChain.get(`line:${context.group.key}`) ?? [];
    // Most lines agree: nothing is planned, nothing is left, so that there is nothing to decide.
    if (!blocked && own.length === 0 && leftovers.length === 0) return [];
    const offers = offersOfLine({
      context,
      target,
      blocked,
      operations: own,
      leftovers,
    });
    return offers.map((offer) => ({ ...offer, decided: decided.has(offer.id) }));
  });
}
