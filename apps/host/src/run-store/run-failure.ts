import { DomainError } from '@tallylink/billing-model';
import { ConnectorError } from '@tallylink/connector-sdk';

const NOTHING_WRITTEN = 'Nothing was written by it. Start the month again';

/** What a person reads of a run that stopped. Nothing in it is secret. `done`: what it did, and what to do next. */
export function failureOf(error: unknown, done = NOTHING_WRITTEN): { code: string; message: string } {
  if (error instanceof ConnectorError || error instanceof DomainError)
    return { code: error.code, message: error.message };
  return {
    code: 'RUN.FAILED',
    message: `The run stopped by a fault on our side. ${done}; if it stays, tell support.`,
  };
}
