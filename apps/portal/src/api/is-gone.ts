import { ApiError } from './api-error';

/** What the address names is not there, or not for this person. */
export const isGone = (error: unknown): boolean => error instanceof ApiError && error.status === 404;
