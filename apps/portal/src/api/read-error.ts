import { ApiError, type ApiIssue } from './api-error';

const record = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function readIssues(value: unknown): ApiIssue[] {
  if (!Array.isArray(value)) return [];
  return value.map(record).flatMap((issue) => {
    const message = text(issue['message']);
    return message ? [{ path: text(issue['path']) ?? '', message }] : [];
  });
}

/** Reads `{error: {code, message, issues?, requestId}}`, and says something useful when the reply is not that. */
export function readError(status: number, body: unknown): ApiError {
  const error = record(record(body)['error']);
  const message =
    text(error['message']) ??
    text(record(body)['message']) ??
    `The server answered ${status} without a reason. Nothing is known to have changed; reload the page to see.`;
  const code = text(error['code']) ?? text(record(body)['code']) ?? `HTTP.${status}`;
  return new ApiError(status, code, message, text(error['requestId']), readIssues(error['issues']));
}

/** Whether the answer was not the API's own. */
export const isWithoutReason = ({ status, code }: ApiError): boolean => code === `HTTP.${status}`;
