import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './generated/schema.js';

export type { components, operations, paths } from './generated/schema.js';
export * from './names.js';

/** A client whose every path, parameter and reply has the type of the host's OpenAPI document. */
export type ApiClient = Client<paths>;

/** `baseUrl` is where `/api/v1` lives: `http://localhost:4000`, or the portal's own origin behind its proxy. */
export interface ApiClientOptions {
  readonly baseUrl: string;
  readonly headers?: ClientOptions['headers'];
  readonly fetch?: ClientOptions['fetch'];
}

/** Makes a client. It adds nothing to a request but `headers`: `Authorization: Bearer <api key>`, or a cookie. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  return createClient<paths>({
    baseUrl: options.baseUrl,
    ...(options.headers === undefined ? {} : { headers: options.headers }),
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
}

/** The code, sentence and request id of a refused call. */
export type ApiError = components['schemas']['ErrorReply']['error'];
