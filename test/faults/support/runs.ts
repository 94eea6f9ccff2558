import { randomUUID } from 'node:crypto';
import type { Operation } from '@tallylink/billing-model';
import pg from 'pg';

/** An operation as its host's journal has it in the end. */
export interface ReportedOperation {
  readonly id: string;
  readonly chain: string;
  readonly state: string;
  readonly message: string | null;
  readonly attempts: number;
  readonly data: Operation;
  /** Its journal: the states that it went through. */
  readonly events: readonly string[];
}

export interface ReportedRun {
  readonly state: string;
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly operations: readonly ReportedOperation[];
}

/** The runs of one application link, put into and read from the database as an approval would leave them. */
export class Runs {
  constructor(
    private readonly database: pg.Pool,
    readonly tenantId: string,
    private readonly applicationLinkId: string,
    /** A run that has really read its month: what every other one takes its reading from. */
    private readonly modelRunId: string,
  ) {}

  /** A run that applies, with an approved plan of these operations. */
  async approved(operations: readonly Operation[]): Promise<string> {
    const runId = randomUUID();
    const { tenantId } = this;
    const progress = {
      stage: 'apply',
      done: 0,
      total: operations.length,
      message: '',
      at: new Date().toISOString(),
    };
    await this.database.query(
      `insert into runs (tenant_id, id, application_link_id, month, state, progress, summary, started_by)
       values ($1, $2, $3, '2026-10', 'applying', $4, '{}', 'fault matrix')`,
      [tenantId, runId, this.applicationLinkId, JSON.stringify(progress)],
    );
    await this.database.query(
      `insert into run_records (tenant_id, run_id, kind, id, data)
       select tenant_id, $2, kind, id, data from run_records where tenant_id = $1 and run_id = $3 and kind = 'reading'`,
      [tenantId, runId, this.modelRunId],
    );
    await this.database.query(
      `insert into plans (tenant_id, run_id, hash, state, data) values ($1, $2, 'fault matrix', 'approved', '{}')`,
      [tenantId, runId],
    );
    for (const [position, operation] of operations.entries())
      await this.database.query(
        `insert into operations (tenant_id, run_id, id, position, purpose, chain, kind, state, approved, data, view)
         values ($1, $2, $3, $4, 'plan', $5, $6, 'pending', true, $7, '{}')`,
        [tenantId, runId, operation.id, position, operation.chain, operation.kind, JSON.stringify(operation)],
      );
    return runId;
  }

  /** "Apply" once more, as a person presses it on a run that was applied in part. */
  async applyAgain(runId: string): Promise<void> {
    await this.database.query(
      `update runs set state = 'applying', finished_at = null where tenant_id = $1 and id = $2 and state = 'partially-applied'`,
      [this.tenantId, runId],
    );
  }

  /** Nobody works on it any more: the next run of the month may begin. */
  async end(runId: string): Promise<void> {
    await this.database.query(`update runs set state = 'applied' where tenant_id = $1 and id = $2`, [
      this.tenantId,
      runId,
    ]);
  }

  /** Time goes by until the lease of a dead host has run out. */
  async leaseRunsOut(): Promise<void> {
    await this.database.query(
      `update leases set expires_at = now() - interval '1 second' where tenant_id = $1`,
      [this.tenantId],
    );
  }

  /** What was looked up in the last half minute belongs to the scenario before. */
  async forgetLooks(): Promise<void> {
    await this.database.query(
      `delete from connection_cache where tenant_id = $1 and key in ('autotask.prepared', 'autotask.lines-just-read')`,
      [this.tenantId],
    );
  }

  async report(runId: string): Promise<ReportedRun> {
    const runs = await this.database.query<Omit<ReportedRun, 'operations'>>(
      'select state, failure from runs where tenant_id = $1 and id = $2',
      [this.tenantId, runId],
    );
    const operations = await this.database.query<ReportedOperation>(
      `select o.id, o.chain, o.state, o.message, o.attempts, o.data,
              array(select e.state from operation_events e where e.tenant_id = o.tenant_id and e.run_id = o.run_id
                     and e.operation_id = o.id order by e.number) as events
         from operations o where o.tenant_id = $1 and o.run_id = $2 order by o.position`,
      [this.tenantId, runId],
    );
    return { ...runs.rows[0]!, operations: operations.rows };
  }
}
