import { ApiError } from './api-error';
import { readError } from './read-error';

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

/** Calls the API through the portal's own origin. Errors: throws `ApiError`, also when there is no answer at all. */
export async function request<T>(method: Method, path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers:
        body === undefined
          ? { accept: 'application/json' }
          : { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ApiError(
      0,
      'NETWORK.UNREACHABLE',
      'The portal could not be reached. Nothing was sent. Check the connection and try again.',
      null,
    );
  }
  const content = await readBody(response);
  if (!response.ok) throw readError(response.status, content);
  return content as T;
}

/** The path of something that belongs to a tenant. */
export const tenantPath = (tenantId: string, rest: string): string =>
  `/api/v1/tenants/${encodeURIComponent(tenantId)}/${rest}`;
