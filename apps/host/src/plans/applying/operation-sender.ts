import { Injectable } from '@nestjs/common';
import { ConnectorError, type ApplyOutcome } from '@tallylink/connector-sdk';
import type { TargetSide } from '../../application-links/index.js';
import { OperationJournal } from '../operations/operation-journal.js';
import type { OperationEntity } from '../operations/operation.entity.js';

/** What sending one operation means for the rest of the apply. */
export type Sent =
  | { readonly kind: 'done'; readonly operation: OperationEntity }
  /** Nothing was written, and it may work after a while; `null` where nobody says how long. */
  | { readonly kind: 'wait'; readonly milliseconds: number | null }
  /** Nothing was written, and nothing else will be: the connection is refused. */
  | { readonly kind: 'stop'; readonly error: ConnectorError };

/** Sends one operation, once: intent committed, call, outcome committed. */
@Injectable()
export class OperationSender {
  constructor(private readonly journal: OperationJournal) {}

  async send(pending: OperationEntity, side: TargetSide, seen: unknown): Promise<Sent> {
    const attempts = pending.attempts + 1;
    const detail = { seen, operation: pending.data };
    const sending = await this.journal.move(pending, 'intentCommitted', `Sending, try ${attempts}.`, {
      attempts,
      sentAt: new Date(),
      detail,
    });
    let outcome: ApplyOutcome;
    try {
      outcome = await side.connector.apply(sending.data, side.context);
    } catch (error) {
      return this.notWritten(sending, error, side);
    }
    return { kind: 'done', operation: await this.record(sending, outcome, side) };
  }

  private record(
    sending: OperationEntity,
    outcome: ApplyOutcome,
    side: TargetSide,
  ): Promise<OperationEntity> {
    switch (outcome.outcome) {
      case 'applied':
        return this.journal.move(sending, 'accepted', 'The target accepted it.', {
          reference: outcome.reference,
        });
      case 'rejected':
        return this.refused(sending, outcome, side);
      case 'unknown':
        return this.journal.move(sending, 'replyLost', outcome.message);
    }
  }

  /** The contract says that a `ConnectorError` means: certainly nothing written. Anything else means: nobody knows. */
  private async notWritten(sending: OperationEntity, error: unknown, side: TargetSide): Promise<Sent> {
    if (!(error instanceof ConnectorError)) {
      const message =
        'The call ended without an answer. Whether it was written will be read from the target.';
      return { kind: 'done', operation: await this.journal.move(sending, 'replyLost', message) };
    }
    if (error.kind === 'rejected' || error.kind === 'bug')
      return { kind: 'done', operation: await this.refused(sending, error, side) };
    await this.journal.move(sending, 'notWritten', error.message, { detail: { code: error.code } });
    if (error.kind === 'auth' || error.kind === 'config') return { kind: 'stop', error };
    return { kind: 'wait', milliseconds: error.retryAfterMs ?? null };
  }

  /** A second try is also refused because the first has arrived after all: then the change is there. */
  private async refused(
    sending: OperationEntity,
    { code, message }: { readonly code: string; readonly message: string },
    side: TargetSide,
  ): Promise<OperationEntity> {
    const detail = { code, refusal: message };
    if (await hasArrived(sending, side))
      return this.journal.move(sending, 'accepted', 'An earlier try has arrived after all.', { detail });
    return this.journal.move(sending, 'refused', message, { detail });
  }
}

/** Whether the target shows what an earlier try of this operation should have written. */
export async function hasArrived(operation: OperationEntity, side: TargetSide): Promise<boolean> {
  const earlierTries = operation.state === 'sending' ? operation.attempts - 1 : operation.attempts;
  if (earlierTries < 1) return false;
  const [seen] = await side.connector.verify([operation.data], side.context);
  return seen?.outcome === 'present';
}
