import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, type Issue } from '@tallylink/billing-model';
import { ConnectorError } from '@tallylink/connector-sdk';
import type { Request, Response } from 'express';
import { statusOfConnectorError, statusOfDomainError } from './error-statuses.js';
import type { ErrorReply } from './errors.dto.js';

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly issues?: readonly Issue[] | undefined;
}

/** The only place where an error becomes a reply. What is not expected is logged whole and answered without detail. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('errors');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: string }>();
    const response = http.getResponse<Response>();
    const answer = answerOf(error);
    if (answer.status >= 500) this.log.error({ event: 'request.failed', requestId: request.id, err: error });
    if (response.headersSent) {
      response.end();
      return;
    }
    const body: ErrorReply = {
      error: {
        code: answer.code,
        message: answer.message,
        ...(answer.issues ? { issues: [...answer.issues] } : {}),
        requestId: request.id === undefined ? null : String(request.id),
      },
    };
    response.status(answer.status).json(body);
  }
}

function answerOf(error: unknown): Answer {
  if (error instanceof DomainError) return { status: statusOfDomainError(error.code), ...pick(error) };
  if (error instanceof ConnectorError) return { status: statusOfConnectorError(error.kind), ...pick(error) };
  if (error instanceof HttpException) return answerOfHttp(error);
  return {
    status: 500,
    code: 'SERVER.FAILED',
    message:
      'Something failed on our side. What was not confirmed was not changed. Try again; if it stays, give the request id to support.',
  };
}

const pick = (error: DomainError | ConnectorError): Omit<Answer, 'status'> => ({
  code: error.code,
  message: error.message,
  issues: error.issues,
});

/** What is no id at all is the id of nothing. */
const NO_ID = 'Validation failed (uuid is expected)';

function answerOfHttp(error: HttpException): Answer {
  if (error.message === NO_ID) {
    return {
      status: 404,
      code: 'REQUEST.NOT_FOUND',
      message: 'There is nothing with this id. Nothing was changed. Go back and choose it from the list.',
    };
  }
  const status = error.getStatus();
  return { status, ...(REFUSED_UNREAD[status] ?? { code: 'REQUEST.REFUSED', message: error.message }) };
}

/** What is refused before a feature has seen it, by status: the words of a parser are nobody's. */
const REFUSED_UNREAD: Readonly<Record<number, Omit<Answer, 'status'>>> = {
  400: {
    code: 'REQUEST.INVALID',
    message:
      'The request could not be read: its address or its body is broken, or is not JSON. Nothing was changed. Correct it and send it again.',
  },
  404: { code: 'REQUEST.NOT_FOUND', message: 'There is nothing at this address. Nothing was changed.' },
  413: {
    code: 'REQUEST.TOO_LARGE',
    message: 'The request is too large: at most 10 MB are read. Nothing was changed. Send it in parts.',
  },
  415: {
    code: 'REQUEST.NOT_JSON',
    message: 'The form or encoding of the body is not read here. Nothing was changed. Send JSON in UTF-8.',
  },
};
