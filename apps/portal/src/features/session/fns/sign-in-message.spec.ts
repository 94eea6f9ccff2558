import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../../api/api-error';
import { signInMessage } from './sign-in-message';

describe('signInMessage', () => {
  it('says what to do, and passes other reasons on', () => {
    expect(signInMessage(new ApiError(401, 'INVALID_EMAIL_OR_PASSWORD', 'x', null))).toContain(
      'do not belong together',
    );
    expect(signInMessage(new ApiError(429, 'HTTP.429', 'x', null))).toContain('Wait a minute');
    expect(signInMessage(new ApiError(502, 'API.UNAVAILABLE', 'The service is down.', null))).toBe(
      'The service is down.',
    );
  });
});
