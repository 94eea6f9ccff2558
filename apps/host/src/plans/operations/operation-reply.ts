import { breaksChain } from '@tallylink/sync-engine';
import type { OperationEventEntity } from './operation-event.entity.js';
import type { OperationEntity } from './operation.entity.js';
import type { OperationCountsReply, OperationReply } from './operations.dto.js';

export function operationReply(
  row: OperationEntity,
  events: readonly OperationEventEntity[],
): OperationReply {
  const { data, view } = row;
  return {
    id: row.id,
    kind: data.kind,
    chain: row.chain,
    state: row.state,
    ticked: data.ticked,
    approved: row.approved,
    targetCustomerId: data.targetCustomerId,
    customerName: view.customerName,
    serviceName: view.serviceName,
    summary: data.summary,
    effectiveDate: 'effectiveDate' in data ? data.effectiveDate : null,
    before: data.before ? { ...data.before } : null,
    after: { ...data.after },
    lineIds: [...data.lineIds],
    monthlyEffect: view.monthlyEffect,
    monthEffect: view.monthEffect,
    reference: row.reference,
    message: row.message,
    retryOf: row.retryOf,
    canRetry: breaksChain(row.state) && row.state !== 'conflict',
    attempts: row.attempts,
    events: events.map(({ at, state, message }) => ({ at: at.toISOString(), state, message })),
  };
}

/** How many operations stand where. */
export function countOperations(states: readonly OperationEntity['state'][]): OperationCountsReply {
  const of = (...wanted: OperationEntity['state'][]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    total: states.length,
    pending: of('pending'),
    sending: of('sending'),
    verified: of('verified'),
    applied: of('applied'),
    unknown: of('unknown'),
    stopped: of('rejected', 'stale', 'blocked', 'conflict', 'cancelled'),
  };
}
