import { Injectable } from '@nestjs/common';
import { nextOperationState, type OperationEvent } from '@tallylink/sync-engine';
import { In } from 'typeorm';
import { TenantTransaction } from '../../database/index.js';
import { notFound } from '../../http/not-found.js';
import type { Standing } from '../applying/next-batch.js';
import { OperationEventEntity } from './operation-event.entity.js';
import { OperationEntity } from './operation.entity.js';

export interface OperationWithEvents {
  readonly operation: OperationEntity;
  readonly events: readonly OperationEventEntity[];
}

const MADE_LINE = { kind: 'change-line', field: 'agreementLineId' };
const MADE_CUSTOMER = { kind: 'create-agreement', field: 'targetCustomerId' };

/** The row, as it was given, and its entry in the journal: one statement, since an apply makes three for each write. */
const MOVE = `
with moved as (
  update operations set state = $6, message = $7, changed_at = $8, reference = $9, attempts = $10, sent_at = $11
   where tenant_id = $1 and run_id = $2 and id = $3 and state = $4 and attempts = $5
  returning tenant_id, run_id, id, state, message)
insert into operation_events (tenant_id, run_id, operation_id, state, message, detail)
select moved.*, $12::jsonb from moved returning operation_id`;

/** Operations and their journal. A state is only ever reached through the engine's table, and each step is journalled. */
@Injectable()
export class OperationsRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  private get rows() {
    return this.transaction.manager.getRepository(OperationEntity);
  }

  async get(runId: string, id: string): Promise<OperationEntity> {
    const found = await this.rows.findOne({ where: { tenantId: this.transaction.tenantId, runId, id } });
    if (!found) throw notFound('operation', id);
    return found;
  }

  all(runId: string, purpose?: OperationEntity['purpose']): Promise<OperationEntity[]> {
    return this.rows.find({
      where: { tenantId: this.transaction.tenantId, runId, ...(purpose === undefined ? {} : { purpose }) },
      order: { purpose: 'ASC', position: 'ASC', id: 'ASC' },
    });
  }

  /** Where the approved ones stand, without what they write: an apply asks for all of them again and again. */
  standings(runId: string, purpose: OperationEntity['purpose']): Promise<Standing[]> {
    return this.transaction.manager.query(
      `select id, chain, state, position, attempts, retry_of as "retryOf", coalesce(data ->> 'effectiveDate', '') as day
         from operations where tenant_id = $1 and run_id = $2 and purpose = $3 and approved order by position, id`,
      [this.transaction.tenantId, runId, purpose],
    );
  }

  /** In the order of `ids`. */
  async some(runId: string, ids: readonly string[]): Promise<OperationEntity[]> {
    const found = await this.rows.find({
      where: { tenantId: this.transaction.tenantId, runId, id: In([...ids]) },
    });
    const byId = new Map(found.map((operation) => [operation.id, operation]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** Approved, sent or about to be, and not proved yet. None of them has been tried again: that takes an end. */
  unproved(runId: string, purpose: OperationEntity['purpose']): Promise<OperationEntity[]> {
    const { tenantId } = this.transaction;
    return this.rows.find({
      where: { tenantId, runId, purpose, approved: true, state: In(['sending', 'unknown', 'applied']) },
      order: { position: 'ASC', id: 'ASC' },
    });
  }

  async list(runId: string): Promise<OperationWithEvents[]> {
    const operations = await this.all(runId);
    const events = await this.transaction.manager.getRepository(OperationEventEntity).find({
      where: { tenantId: this.transaction.tenantId, runId },
      order: { number: 'ASC' },
    });
    const byOperation = new Map<string, OperationEventEntity[]>();
    for (const event of events)
      byOperation.set(event.operationId, [...(byOperation.get(event.operationId) ?? []), event]);
    return operations.map((operation) => ({ operation, events: byOperation.get(operation.id) ?? [] }));
  }

  async approve(runId: string, ids: readonly string[]): Promise<void> {
    await this.transaction.manager.query(
      `update operations set approved = true, changed_at = now() where tenant_id = $1 and run_id = $2 and id = any($3)`,
      [this.transaction.tenantId, runId, ids],
    );
  }

  async withdraw(runId: string): Promise<void> {
    await this.transaction.manager.query(
      `update operations set approved = false, changed_at = now()
        where tenant_id = $1 and run_id = $2 and purpose = 'plan' and state = 'pending' and attempts = 0`,
      [this.transaction.tenantId, runId],
    );
  }

  /**
   * Moves an operation and journals why. Errors: `STATE.REFUSED`; also when the row is no longer as it was given here:
   * then somebody else works on it, who must not be overwritten.
   */
  async move(
    operation: OperationEntity,
    event: OperationEvent,
    message: string,
    also: Partial<Pick<OperationEntity, 'reference' | 'attempts' | 'sentAt'>> & {
      readonly detail?: object;
    } = {},
  ): Promise<OperationEntity> {
    const { detail, ...changes } = also;
    const state = nextOperationState(operation.state, event);
    const moved: OperationEntity = { ...operation, ...changes, state, message, changedAt: new Date() };
    const { tenantId, runId, id } = operation;
    const events: unknown[] = await this.transaction.manager.query(MOVE, [
      tenantId,
      runId,
      id,
      operation.state,
      operation.attempts,
      state,
      message,
      moved.changedAt,
      moved.reference,
      moved.attempts,
      moved.sentAt,
      detail ? JSON.stringify(detail) : null,
    ]);
    if (events.length !== 1)
      throw new Error(
        `Somebody else has moved operation ${id} on. Nothing was changed; whoever holds its target goes on.`,
      );
    if (state === 'verified') await this.nameWhatWasMade(moved);
    return moved;
  }

  /**
   * What waits behind something that was only just made was planned before that had an id; from now on it names it.
   * Contracts waited for their customer alone, not for each other.
   */
  private async nameWhatWasMade(made: OperationEntity): Promise<void> {
    const { tenantId, runId, chain, reference, kind, data } = made;
    // A contract that is extended has all its services in one chain: only the one that was added is meant.
    const added = data.kind === 'add-line' ? data : null;
    const waiting = { 'add-line': MADE_LINE, 'create-customer': MADE_CUSTOMER }[kind as string];
    if (reference === null || !waiting) return;
    await this.transaction.manager.query(
      `update operations set planned = coalesce(planned, data), data = jsonb_set(data, $5::text[], to_jsonb($4::text)),
              chain = case when kind = 'create-agreement' then chain || '~' || id else chain end
        where tenant_id = $1 and run_id = $2 and chain = $3 and kind = $6 and state = 'pending'
          and ($7::text is null or (data ->> 'agreementLineId' like 'new%' and data ->> 'agreementId' = $7 and data ->> 'serviceId' = $8))`,
      [
        tenantId,
        runId,
        chain,
        reference,
        [waiting.field],
        waiting.kind,
        added?.agreementId ?? null,
        added?.serviceId ?? null,
      ],
    );
  }
}
