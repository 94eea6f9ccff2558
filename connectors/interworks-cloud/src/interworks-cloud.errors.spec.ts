import { describe, expect, it } from '@jest/globals';
import type { HttpReply } from '@tallylink/connector-sdk';
import { interworksError, interworksErrors, isBusy } from './interworks-cloud.errors.js';

const reply = (status: number, body: unknown): HttpReply => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: {}, text, json: <T>() => JSON.parse(text) as T };
};
const named = (code: string, isRetriableError = false) => ({
  type: code,
  code,
  developerMessage: 'Why.',
  isRetriableError,
});

describe('the error table', () => {
  it.each([
    [400, { error: 'invalid_client' }, 'auth', 'AUTH.CLIENT_REFUSED', 'clientKey'],
    [400, { error: 'invalid_grant' }, 'auth', 'AUTH.USER_REFUSED', 'username'],
    [401, {}, 'auth', 'AUTH.EXPIRED', 'username'],
    [403, named('RateLimitError', true), 'rateLimited', 'LIMIT.REQUESTS', undefined],
    [403, { message: 'Too many requests' }, 'rateLimited', 'LIMIT.REQUESTS', undefined],
    [429, '', 'rateLimited', 'LIMIT.REQUESTS', undefined],
    [403, named('ForbiddenError'), 'auth', 'AUTH.PERMISSION_MISSING', 'username'],
    [404, named('InvalidApiVersionError'), 'config', 'API.VERSION_REFUSED', 'baseUrl'],
    [404, named('SubscriptionNotFoundError'), 'rejected', 'RECORD.NOT_FOUND', undefined],
    [404, '<html>none</html>', 'config', 'HOST.NOT_INTERWORKS', 'baseUrl'],
    [405, { message: 'no' }, 'config', 'HOST.NOT_INTERWORKS', 'baseUrl'],
    [400, { message: 'bad filter' }, 'bug', 'REQUEST.REFUSED', undefined],
    [503, '<html>down</html>', 'transient', 'HOST.FAULT', 'baseUrl'],
  ])('%i %j is %s %s', (status, body, kind, code, field) => {
    const error = interworksError(reply(status, body), 0, []);
    expect([error.kind, error.code, error.issues?.[0]?.path]).toEqual([kind, code, field]);
    expect(error.message).toMatch(/[.:)] ?\S*$/);
  });

  it('has a sentence with what to do in every row', () => {
    expect(interworksErrors.filter((rule) => rule.message.length < 40)).toEqual([]);
  });

  it('waits only for what may be sent again', () => {
    expect(isBusy(reply(403, named('RateLimitError', true)))).toBe(true);
    expect(isBusy(reply(403, named('ForbiddenError')))).toBe(false);
    expect(isBusy(reply(500, named('InternalError')))).toBe(true);
    expect(isBusy(reply(400, named('Bad')))).toBe(false);
  });
});
