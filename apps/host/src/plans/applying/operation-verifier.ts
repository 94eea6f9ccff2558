import { Injectable } from '@nestjs/common';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import type { TargetSide } from '../../application-links/index.js';
import { OperationJournal } from '../operations/operation-journal.js';
import type { OperationEntity } from '../operations/operation.entity.js';

/** Reads back what was sent, in batches. Only the target's own numbers make an operation verified. */
@Injectable()
export class OperationVerifier {
  constructor(private readonly journal: OperationJournal) {}

  /**
   * Takes `sending` (left behind by a crash), `unknown` and `applied` operations. Returns them as they are now. What is
   * not there stays `unknown` until `quietMs` after its reply was lost: it may be on its way yet.
   */
  async verify(
    operations: readonly OperationEntity[],
    side: TargetSide,
    quietMs: number,
  ): Promise<OperationEntity[]> {
    const open = await Promise.all(operations.map((operation) => this.afterCrash(operation)));
    if (open.length === 0) return [];
    const readAt = Date.now();
    const outcomes = await side.connector.verify(
      open.map((operation) => operation.data),
      side.context,
    );
    const byId = new Map(outcomes.map((outcome) => [outcome.operationId, outcome]));
    const verified: OperationEntity[] = [];
    for (const operation of open) {
      const outcome = byId.get(operation.data.id);
      const isEarly = readAt - operation.changedAt.getTime() < quietMs;
      const mayCome = operation.state === 'unknown' && outcome?.outcome === 'absent' && isEarly;
      verified.push(mayCome ? operation : await this.settle(operation, outcome));
    }
    return verified;
  }

  private async afterCrash(operation: OperationEntity): Promise<OperationEntity> {
    if (operation.state !== 'sending') return operation;
    return this.journal.move(
      operation,
      'replyLost',
      'The host stopped before the answer was known. Reading it from the target.',
    );
  }

  private async settle(
    operation: OperationEntity,
    outcome: VerifyOutcome | undefined,
  ): Promise<OperationEntity> {
    if (!outcome) throw new Error(`The target's verify left out operation ${operation.id}.`);
    const detail = { actual: outcome.actual };
    const reference = outcome.reference ?? operation.reference;
    const { message } = outcome;
    if (operation.state === 'unknown') {
      if (outcome.outcome === 'absent')
        return this.journal.move(
          operation,
          'foundAbsent',
          `${message} It was not written, so it can be sent again.`,
          { detail },
        );
      if (outcome.outcome === 'conflict')
        return this.journal.move(operation, 'foundConflict', message, { detail, reference });
      const applied = await this.journal.move(operation, 'foundPresent', message, { detail, reference });
      return this.journal.move(applied, 'verified', message, { detail });
    }
    if (outcome.outcome === 'present')
      return this.journal.move(operation, 'verified', message, { detail, reference });
    return this.journal.move(operation, 'foundConflict', message, { detail, reference });
  }
}
