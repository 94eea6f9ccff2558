import type { ApiError } from '../../../api/api-error';

/** The reason why somebody could not sign in, and what to do. */
export function signInMessage(error: ApiError): string {
  if (error.status === 401 || error.code === 'INVALID_EMAIL_OR_PASSWORD') {
    return 'That e-mail address and password do not belong together. Check both and try again.';
  }
  if (error.status === 429) return 'Too many attempts. Nobody was signed in. Wait a minute, then try again.';
  return error.message;
}
