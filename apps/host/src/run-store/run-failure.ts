import { DomainError } from '@tallylink/billing-model';
import { ConnectorError } from '@tallylink/connector-sdk';

/** What a person reads of a run that stopped. Nothing in it is secret. */
export function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof ConnectorError || error instanceof DomainError)
    return { code: error.code, message: error.message };
  return {
    code: 'RUN.FAILED',
    message:
      'The run stopped by a fault on our side. Nothing was written by it. Start the month again; if it stays, tell support.',
  };
}
