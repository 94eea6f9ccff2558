import { ConnectorError, HttpNoReply, type HttpReply, type HttpRequest } from '@tallylink/connector-sdk';
import { unreachable } from '../interworks-cloud.errors.js';
import type { InterworksContext } from '../interworks-context.js';

/** Sends, and turns a missing reply into a sentence for the tenant. */
export async function sendOrExplain(context: InterworksContext, request: HttpRequest): Promise<HttpReply> {
  try {
    return await context.http.send(request);
  } catch (error) {
    if (!(error instanceof HttpNoReply)) throw error;
    throw context.signal.aborted ? stopped(error) : unreachable(error);
  }
}

const stopped = (cause: HttpNoReply): ConnectorError =>
  new ConnectorError({
    kind: 'transient',
    code: 'READING.STOPPED',
    message: 'The reading was stopped before its end. Nothing of it is used. Start the run again.',
    detail: cause.message,
    cause,
  });
