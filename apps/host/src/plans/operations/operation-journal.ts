import { Injectable } from '@nestjs/common';
import type { OperationEvent } from '@tallylink/sync-engine';
import { TenantTransaction } from '../../database/index.js';
import { RunsRepository, type ProgressStep } from '../../run-store/runs.repository.js';
import type { Standing } from '../applying/next-batch.js';
import type { OperationEntity } from './operation.entity.js';
import { OperationsRepository } from './operations.repository.js';

/** What one apply works on. */
export type AppliedPart = Pick<OperationEntity, 'tenantId' | 'runId' | 'purpose'>;
type Also = Parameters<OperationsRepository['move']>[3];

/** The journal seen from the apply: each entry is committed before the next thing happens outside. */
@Injectable()
export class OperationJournal {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly operations: OperationsRepository,
    private readonly runs: RunsRepository,
  ) {}

  /** Several looks and entries in one transaction. */
  together<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    return this.transaction.within(tenantId, work);
  }

  standings(of: AppliedPart): Promise<Standing[]> {
    return this.transaction.within(of.tenantId, () => this.operations.standings(of.runId, of.purpose));
  }

  /** In the order given. */
  some({ tenantId, runId }: AppliedPart, ids: readonly string[]): Promise<OperationEntity[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.transaction.within(tenantId, () => this.operations.some(runId, ids));
  }

  unproved(of: AppliedPart): Promise<OperationEntity[]> {
    return this.transaction.within(of.tenantId, () => this.operations.unproved(of.runId, of.purpose));
  }

  all(tenantId: string, runId: string, purpose: OperationEntity['purpose']): Promise<OperationEntity[]> {
    return this.transaction.within(tenantId, () => this.operations.all(runId, purpose));
  }

  move(
    operation: OperationEntity,
    event: OperationEvent,
    message: string,
    also?: Also,
  ): Promise<OperationEntity> {
    return this.transaction.within(operation.tenantId, () =>
      this.operations.move(operation, event, message, also),
    );
  }

  async progress(tenantId: string, runId: string, step: ProgressStep): Promise<void> {
    await this.transaction.within(tenantId, () => this.runs.progress(runId, step));
  }

  async cancelRequested(tenantId: string, runId: string): Promise<boolean> {
    return this.transaction.within(tenantId, () => this.runs.cancelRequested(runId));
  }
}
