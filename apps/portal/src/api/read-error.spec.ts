import { describe, expect, it } from '@jest/globals';
import { readError } from './read-error';

describe('readError', () => {
  it('keeps the code, the sentence, the fields and the request id', () => {
    const error = readError(422, {
      error: {
        code: 'CONNECTION.INVALID',
        message: 'The address is missing.',
        issues: [{ path: 'settings.url', message: 'Enter an address.' }, { path: 'x' }],
        requestId: 'r-1',
      },
    });
    expect(error).toMatchObject({ status: 422, code: 'CONNECTION.INVALID', requestId: 'r-1' });
    expect(error.message).toBe('The address is missing.');
    expect(error.issues).toEqual([{ path: 'settings.url', message: 'Enter an address.' }]);
  });

  it('says what is known of a reply that is not ours', () => {
    expect(readError(500, '<html>').message).toContain('answered 500');
    expect(readError(401, { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid' }).code).toBe(
      'INVALID_EMAIL_OR_PASSWORD',
    );
    expect(readError(404, null).code).toBe('HTTP.404');
  });
});
