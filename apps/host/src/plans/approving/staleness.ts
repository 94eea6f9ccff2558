import { Injectable } from '@nestjs/common';
import {
  addDays,
  addMonths,
  type AgreementLine,
  type Period,
  type TargetCapabilities,
} from '@tallylink/billing-model';
import { isStale } from '@tallylink/sync-engine';
import type { TargetSide } from '../../application-links/index.js';
import { OperationJournal } from '../operations/operation-journal.js';
import type { OperationEntity } from '../operations/operation.entity.js';
import { hasArrived } from '../applying/operation-sender.js';

export interface Fresh {
  readonly operation: OperationEntity;
  /** What the target showed right before: it goes into the journal with the intent. */
  readonly seen: unknown;
}

/** The batch read right before the writes of that batch. What has moved stops as `stale`; the others go on. */
@Injectable()
export class StalenessCheck {
  constructor(private readonly journal: OperationJournal) {}

  async sift(
    operations: readonly OperationEntity[],
    side: TargetSide,
    capabilities: TargetCapabilities,
  ): Promise<Fresh[]> {
    const changes = operations.filter((operation) => operation.data.kind === 'change-line');
    const lines = await this.read(changes, side);
    const fresh: Fresh[] = [];
    for (const operation of operations) {
      const { data } = operation;
      if (data.kind !== 'change-line') {
        fresh.push({ operation, seen: null });
        continue;
      }
      const line = lines.get(data.agreementLineId);
      const moved = line ? isStale(data, line, capabilities) : GONE;
      if (moved.stale) await this.stop(operation, moved.message, line ?? null, side);
      else fresh.push({ operation, seen: line ? { steps: line.steps, periods: line.periods } : null });
    }
    return fresh;
  }

  /** What has moved may be our own earlier try, which was looked for in vain and has arrived after all. */
  private async stop(
    operation: OperationEntity,
    message: string,
    seen: AgreementLine | null,
    side: TargetSide,
  ): Promise<void> {
    if (!(await hasArrived(operation, side))) {
      await this.journal.move(operation, 'moved', message, { detail: { seen } });
      return;
    }
    const sending = await this.journal.move(operation, 'intentCommitted', 'Not sent again: looking closer.');
    await this.journal.move(sending, 'accepted', 'An earlier try has arrived after all.', {
      detail: { seen },
    });
  }

  private async read(
    changes: readonly OperationEntity[],
    side: TargetSide,
  ): Promise<Map<string, AgreementLine>> {
    if (changes.length === 0) return new Map();
    const ids = new Set<string>();
    const days: string[] = [];
    for (const { data } of changes) {
      if (data.kind !== 'change-line') continue;
      ids.add(data.agreementLineId);
      days.push(data.effectiveDate);
    }
    days.sort();
    const period: Period = {
      start: `${days[0]!.slice(0, 7)}-01`,
      endExclusive: addMonths(addDays(days.at(-1)!, 1), 1),
    };
    const lines = await side.connector.readLines([...ids], { period }, side.context);
    return new Map(lines.map((line) => [line.id, line]));
  }
}

const GONE = {
  stale: true,
  message: 'The service is no longer on the contract. This change was not written; read the month again.',
} as const;
