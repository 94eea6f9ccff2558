import { Injectable } from '@nestjs/common';
import { nextRunState, type RunEvent } from '@tallylink/sync-engine';
import { TenantTransaction } from '../database/index.js';
import { notFound } from '../http/not-found.js';
import { RunEntity, type RunSummary } from './run.entity.js';
import { RunMoves } from './run-moves.js';
import type { RunProgressReply, RunStage, RunState } from './runs.dto.js';

const LIVE: readonly RunState[] = ['queued', 'retrieving', 'open', 'approved', 'applying'];
const ENDED: readonly RunState[] = ['applied', 'partially-applied', 'failed', 'cancelled', 'superseded'];

export interface ProgressStep extends Pick<RunProgressReply, 'sent'> {
  readonly stage: RunStage;
  readonly done: number;
  readonly total: number | null;
  readonly message: string;
}

/** Runs by id. Every change counts up `change`, so that followers see it. */
@Injectable()
export class RunsRepository {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly moves: RunMoves,
  ) {}

  private get rows() {
    return this.transaction.manager.getRepository(RunEntity);
  }

  async get(id: string): Promise<RunEntity> {
    const found = await this.rows.findOne({ where: { tenantId: this.transaction.tenantId, id } });
    if (!found) throw notFound('run', id);
    return found;
  }

  /** The same, and nobody else changes it until this transaction ends. */
  async lock(id: string): Promise<RunEntity> {
    const { tenantId } = this.transaction;
    const found = await this.rows.findOne({ where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw notFound('run', id);
    return found;
  }

  /** Asked at every write of an apply: one field, not the whole run. */
  async cancelRequested(id: string): Promise<boolean> {
    const [found]: { cancelRequested: boolean }[] = await this.transaction.manager.query(
      `select cancel_requested as "cancelRequested" from runs where tenant_id = $1 and id = $2`,
      [this.transaction.tenantId, id],
    );
    if (!found) throw notFound('run', id);
    return found.cancelRequested;
  }

  async insert(run: RunEntity): Promise<void> {
    await this.rows.insert(run as never);
  }

  /**
   * The run of a month that is queued, being read, open, approved or applying: at most one. Whoever asks may start
   * another in its place; nobody else does until this transaction ends.
   */
  async live(applicationLinkId: string, month: string): Promise<RunEntity | null> {
    const { tenantId } = this.transaction;
    await this.transaction.manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 2))`, [
      `${tenantId}:${applicationLinkId}:${month}`,
    ]);
    const rows = await this.rows.find({
      where: { tenantId, applicationLinkId, month },
      order: { createdAt: 'DESC' },
      take: 20,
    });
    return rows.find((row) => LIVE.includes(row.state)) ?? null;
  }

  page(
    filter: {
      applicationLinkId?: string | undefined;
      month?: string | undefined;
      state?: RunState | undefined;
    },
    skip: number,
    take: number,
  ): Promise<RunEntity[]> {
    const given = Object.entries(filter).filter(([, value]) => value !== undefined);
    const where = { tenantId: this.transaction.tenantId, ...Object.fromEntries(given) };
    return this.rows.find({ where, order: { createdAt: 'DESC', id: 'ASC' }, skip, take });
  }

  /** Moves the run by the engine's table. Errors: `STATE.REFUSED`. */
  async move(run: RunEntity, event: RunEvent, also: Partial<RunEntity> = {}): Promise<RunEntity> {
    const state = nextRunState(run.state, event);
    const finishedAt = ENDED.includes(state) ? new Date() : null;
    const moved = await this.change(run, { ...also, state, finishedAt });
    await this.moves.tell(moved, event);
    return moved;
  }

  async change(run: RunEntity, changes: Partial<RunEntity>): Promise<RunEntity> {
    const changed = { ...run, ...changes, change: run.change + 1 };
    await this.rows.save(changed);
    return changed;
  }

  async progress(id: string, step: ProgressStep): Promise<void> {
    const progress: RunProgressReply = { ...step, at: new Date().toISOString() };
    await this.transaction.manager.query(
      `update runs set progress = $3, change = change + 1 where tenant_id = $1 and id = $2`,
      [this.transaction.tenantId, id, JSON.stringify(progress)],
    );
  }

  async summarise(id: string, summary: RunSummary, planHash: string | null): Promise<void> {
    await this.transaction.manager.query(
      `update runs set summary = summary || $3::jsonb, plan_hash = $4, change = change + 1 where tenant_id = $1 and id = $2`,
      [this.transaction.tenantId, id, JSON.stringify(summary), planHash],
    );
  }

  /** The newest run of a month that was applied at least in part. */
  async newestWith(
    applicationLinkId: string,
    month: string,
    states: readonly RunState[],
  ): Promise<RunEntity | null> {
    const { tenantId } = this.transaction;
    const rows = await this.rows.find({
      where: { tenantId, applicationLinkId, month },
      order: { createdAt: 'DESC' },
      take: 50,
    });
    return rows.find((row) => states.includes(row.state)) ?? null;
  }
}
