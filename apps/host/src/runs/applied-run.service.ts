import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AgreementLine, TargetService } from '@tallylink/billing-model';
import { type OperationEntity, OperationsRepository } from '../plans/index.js';
import { ApplyEnded } from '../run-store/apply-ended.js';
import { appliedLines } from '../run-store/applied-lines.js';
import type { LineReply } from '../run-store/lines.dto.js';
import type { RunEntity } from '../run-store/run.entity.js';
import { RunLinesRepository } from '../run-store/run-lines.repository.js';
import { RunMaterials } from '../run-store/run-material.js';
import { RunRecordsRepository } from '../run-store/run-records.repository.js';
import { RunsRepository } from '../run-store/runs.repository.js';
import { evaluateRun } from './evaluate-run.js';

/**
 * After an apply the grid and its counts show the target as it was left. The plan and the tie-out stay as they were
 * decided: they say what was approved, and why it could be.
 */
@Injectable()
export class AppliedRunService implements OnModuleInit {
  constructor(
    private readonly applyEnded: ApplyEnded,
    private readonly operations: OperationsRepository,
    private readonly records: RunRecordsRepository,
    private readonly materials: RunMaterials,
    private readonly lines: RunLinesRepository,
    private readonly runs: RunsRepository,
  ) {}

  onModuleInit(): void {
    this.applyEnded.listen((run) => this.show(run));
  }

  private async show(run: RunEntity): Promise<void> {
    const operations = await this.operations.all(run.id, 'plan');
    // Always from what was read: telling it twice changes nothing.
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
    await this.materials.keepDecided(run);
    const { replies, counts } = evaluateRun(await this.materials.of(run));
    await this.lines.show(run.id, withDecided(replies, operations));
    await this.runs.summarise(run.id, { counts }, run.planHash);
  }
}

/** The rows keep the operations that were decided on, not those that a plan of today would have. */
function withDecided(replies: readonly LineReply[], operations: readonly OperationEntity[]): LineReply[] {
  const ids = new Map<string, string[]>();
  for (const { id, data } of operations)
    for (const lineId of data.lineIds) ids.set(lineId, [...(ids.get(lineId) ?? []), id]);
  return replies.map((reply) => ({ ...reply, operationIds: ids.get(reply.id) ?? [] }));
}
