import { Injectable } from '@nestjs/common';
import { ConnectorError, type ApplyOutcome } from '@tallylink/connector-sdk';
import type { TargetSide } from '../application-links/index.js';
import { OperationJournal } from './operation-journal.js';
import type { OperationEntity } from './operation.entity.js';

/** More sendings than this of one operation mean that something else is wrong. */
const MOST_ATTEMPTS = 5;

/** What sending one operation means for the rest of the apply. */
export type Sent =
  | { readonly kind: 'done'; readonly operation: OperationEntity }
  /** Nothing was written, and it may work after a while. */
  | { readonly kind: 'wait'; readonly milliseconds: number }
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
      return this.notWritten(sending, error);
    }
    return { kind: 'done', operation: await this.record(sending, outcome) };
  }

  private record(sending: OperationEntity, outcome: ApplyOutcome): Promise<OperationEntity> {
    switch (outcome.outcome) {
      case 'applied':
        return this.journal.move(sending, 'accepted', 'The target accepted it.', {
          reference: outcome.reference,
        });
      case 'rejected':
        return this.journal.move(sending, 'refused', outcome.message, { detail: { code: outcome.code } });
      case 'unknown':
        return this.journal.move(sending, 'replyLost', outcome.message);
    }
  }

  /** The contract says that a `ConnectorError` means: certainly nothing written. Anything else means: nobody knows. */
  private async notWritten(sending: OperationEntity, error: unknown): Promise<Sent> {
    if (!(error instanceof ConnectorError)) {
      const message =
        'The call ended without an answer. Whether it was written will be read from the target.';
      return { kind: 'done', operation: await this.journal.move(sending, 'replyLost', message) };
    }
    if (error.kind === 'rejected' || error.kind === 'bug' || sending.attempts >= MOST_ATTEMPTS) {
      return {
        kind: 'done',
        operation: await this.journal.move(sending, 'refused', error.message, {
          detail: { code: error.code },
        }),
      };
    }
    await this.journal.move(sending, 'notWritten', error.message, { detail: { code: error.code } });
    if (error.kind === 'auth' || error.kind === 'config') return { kind: 'stop', error };
    return { kind: 'wait', milliseconds: error.retryAfterMs ?? 2000 };
  }
}
