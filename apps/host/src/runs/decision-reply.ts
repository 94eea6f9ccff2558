import type { Operation } from '@tallylink/billing-model';
import type { PlanOffer } from '@tallylink/sync-engine';
import type { DecisionEntity } from '../entity-links/index.js';
import type { TakenDecisionReply } from './decide.dto.js';

const TICKS: readonly string[] = ['accept-change', 'charge-and-change', 'set-back'];

/** A decision with what it has made of the present plan. */
export function takenDecisionReply(
  row: DecisionEntity,
  offers: readonly PlanOffer[],
  operations: readonly Operation[],
): TakenDecisionReply {
  const { offer } = row.data;
  const operationIds = operations.filter((one) => madeBy(row, one)).map((one) => one.id);
  const standing = ['adopt', 'choose-line', 'choose-contract'].includes(row.kind);
  return {
    id: row.id,
    offerId: row.offerId,
    kind: row.kind,
    label: offer.label,
    sentence: offer.sentence,
    reason: row.reason,
    by: row.byName,
    at: row.at.toISOString(),
    month: row.month,
    money: offer.money,
    lineIds: [...offer.lineIds],
    operationIds,
    holds: standing || operationIds.length > 0 || offers.some((one) => one.id === row.offerId),
  };
}

function madeBy({ kind, data: { offer } }: DecisionEntity, operation: Operation): boolean {
  if (operation.kind === 'extend-agreement')
    return kind === 'extend-agreement' && operation.agreementId === offer.agreementId;
  if (!operation.lineIds.some((id) => offer.lineIds.includes(id))) return false;
  if (operation.kind === 'create-charge')
    return offer.charge !== null && operation.after.name === offer.charge.name;
  return TICKS.includes(kind) && operation.ticked && operation.kind === 'change-line';
}
