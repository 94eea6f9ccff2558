import { ApiError } from './api-error';

/** Only a failure that may pass by itself is tried again, twice; a refusal stays a refusal. */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  if (failureCount >= 2) return false;
  return !(error instanceof ApiError) || error.status >= 502;
}
