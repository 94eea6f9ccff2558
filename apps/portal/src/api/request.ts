import { ApiError, UNKNOWN_OUTCOME } from './api-error';
import { isWithoutReason, readError } from './read-error';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

async function readBody(response: Response): Promise<unknown> {
  const body = await response.text();
  if (body === '') return null;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

/** Without a whole answer: a question has changed nothing, of a write nobody knows. */
const withoutAnswer = (method: Method): ApiError =>
  method === 'GET'
    ? new ApiError(
        0,
        'NETWORK.UNREACHABLE',
        'The portal could not be reached. Nothing was changed. Check the connection and try again.',
        null,
      )
    : new ApiError(
        0,
        UNKNOWN_OUTCOME,
        'The connection broke before the answer came. Reload the page to see whether it was done before you do it again.',
        null,
      );

async function send(method: Method, path: string, body: string | null): Promise<[Response, unknown]> {
  const headers = { accept: 'application/json' };
  const init =
    body === null ? { headers } : { headers: { ...headers, 'content-type': 'application/json' }, body };
  try {
    const response = await fetch(path, { method, ...init });
    return [response, await readBody(response)];
  } catch {
    throw withoutAnswer(method);
  }
}

async function answered(method: Method, path: string, body: string | null): Promise<unknown> {
  const [response, content] = await send(method, path, body);
  if (response.ok) return content;
  const error = readError(response.status, content);
  // Something between here and the host answered in its place.
  if (method !== 'GET' && response.status >= 500 && isWithoutReason(error)) throw withoutAnswer(method);
  throw error;
}

/** Writes that are on their way. A double click is one wish: it gets the answer of the first. */
const onTheirWay = new Map<string, Promise<unknown>>();

/** Calls the API through the portal's own origin. Errors: throws `ApiError`, also when there is no answer at all. */
export async function request<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const text = body === undefined ? null : JSON.stringify(body);
  if (method === 'GET') return (await answered(method, path, text)) as T;
  const key = `${method} ${path} ${text ?? ''}`;
  const first = onTheirWay.get(key);
  if (first) return first as Promise<T>;
  const reply = answered(method, path, text).finally(() => onTheirWay.delete(key));
  onTheirWay.set(key, reply);
  return reply as Promise<T>;
}

/** The path of something that belongs to a tenant. */
export const tenantPath = (tenantId: string, rest: string): string =>
  `/api/v1/tenants/${encodeURIComponent(tenantId)}/${rest}`;
