import { ParseUUIDPipe, type ArgumentsHost } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { ErrorFilter } from './error-filter.js';

interface Sent {
  status: number;
  body: unknown;
}

/** What the filter sends for an error of a request with the id `r1`. */
function sentFor(error: unknown): Sent {
  const sent: Sent = { status: 0, body: null };
  const response = {
    headersSent: false,
    status: (status: number) => {
      sent.status = status;
      return { json: (body: unknown) => (sent.body = body) };
    },
  };
  const http = { getRequest: () => ({ id: 'r1' }), getResponse: () => response };
  new ErrorFilter().catch(error, { switchToHttp: () => http } as never as ArgumentsHost);
  return sent;
}

describe('an address with something that is no id', () => {
  it('names nothing, in words that a person understands', async () => {
    const error: unknown = await new ParseUUIDPipe()
      .transform('nonsense', { type: 'param' })
      .catch((e: unknown) => e);
    expect(sentFor(error)).toEqual({
      status: 404,
      body: {
        error: {
          code: 'REQUEST.NOT_FOUND',
          message: 'There is nothing with this id. Nothing was changed. Go back and choose it from the list.',
          requestId: 'r1',
        },
      },
    });
  });
});
