import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AgreementLine, TargetService } from '@tallylink/billing-model';
import { resolveLinks } from '@tallylink/sync-engine';
import { type OperationEntity, OperationsRepository } from '../plans/index.js';
import { ApplyEnded } from '../run-store/apply-ended.js';
import { appliedLines } from '../run-store/applied-lines.js';
import type { LineReply } from '../run-store/lines.dto.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { RunMaterials } from '../run-store/run-material.js';
import { RunRecordsRepository } from '../run-store/run-records.repository.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { WrittenRowsRepository } from '../run-store/written-rows.repository.js';
import { evaluateRun } from './evaluate-run.js';
import { inWholeCustomers } from './whole-customers.js';

/** Lines that are looked at without a pause: the lease of the target is renewed between two such parts. */
const MOST_AT_ONCE = 1000;

/**
 * After an apply the grid and its counts show the target as it was left. The plan and the tie-out stay as they were
 * decided: they say what was approved, and why it could be. Only rows that the writes are about are looked at again.
 */
@Injectable()
export class AppliedRunService implements OnModuleInit {
  constructor(
    private readonly applyEnded: ApplyEnded,
    private readonly operations: OperationsRepository,
    private readonly records: RunRecordsRepository,
    private readonly materials: RunMaterials,
    private readonly lines: RunLinesRepository,
    private readonly rows: WrittenRowsRepository,
    private readonly runs: RunsRepository,
  ) {}

  onModuleInit(): void {
    this.applyEnded.listen((run) => this.show(run));
  }

  private async show(run: RunEntity): Promise<void> {
    const operations = await this.operations.all(run.id, 'plan');
    const agreementLineIds = await this.keepWritten(run, operations);
    await this.materials.keepDecided(run);
    const lineIds = operations.flatMap(({ data }) => data.lineIds);
    await this.showRows(run, operations, await this.rows.ids(run.id, { lineIds, agreementLineIds }));
    await this.runs.summarise(run.id, { counts: await this.rows.counts(run) }, run.planHash);
  }

  /** Always from what was read: telling it twice changes nothing. */
  private async keepWritten(run: RunEntity, operations: readonly OperationEntity[]): Promise<string[]> {
    const read = {
      lines: await this.records.of<AgreementLine>(run.id, 'target-line'),
      services: await this.records.of<TargetService>(run.id, 'target-service'),
    };
    const proved = operations.filter((operation) => operation.state === 'verified');
    const written = appliedLines(read, proved, run.month);
    await this.records.add(
      run.id,
      'applied-line',
      written.map((line) => ({ id: line.id, data: line })),
    );
    return written.map((line) => line.id);
  }

  private async showRows(
    run: RunEntity,
    operations: readonly OperationEntity[],
    ids: readonly string[],
  ): Promise<void> {
    const material = await this.materials.of(run, ids);
    const decided = decidedByLine(operations);
    for (const lines of inWholeCustomers(material.lines, resolveLinks(material), MOST_AT_ONCE)) {
      const { replies } = evaluateRun({ ...material, lines });
      await this.lines.show(run.id, withDecided(replies, decided));
    }
  }
}

function decidedByLine(operations: readonly OperationEntity[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, data } of operations)
    for (const lineId of data.lineIds) ids.set(lineId, [...(ids.get(lineId) ?? []), id]);
  return ids;
}

/** The rows keep the operations that were decided on, not those that a plan of today would have. */
const withDecided = (
  replies: readonly LineReply[],
  decided: ReadonlyMap<string, readonly string[]>,
): LineReply[] => replies.map((reply) => ({ ...reply, operationIds: [...(decided.get(reply.id) ?? [])] }));
