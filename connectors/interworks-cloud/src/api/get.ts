import type { HttpReply, RequestPurpose } from '@tallylink/connector-sdk';
import { interworksError, isBusy } from '../interworks-cloud.errors.js';
import { sendOrExplain } from './send-or-explain.js';
import { accessToken, renewedToken, secretsIn } from './session.js';
import type { InterworksContext } from '../interworks-context.js';

/** A reading call. `path` follows `/api/`; parameters are encoded here. */
export interface GetRequest {
  readonly path: string;
  /** Limits and counts go by it. */
  readonly endpoint: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly purpose?: RequestPurpose;
}

const API_VERSION = '3';

/**
 * One reading call with the session's token, which is renewed once when the server refuses it.
 * Errors: `ConnectorError` by the connector's table for every status but 200 and those in `accept`.
 */
export async function get(
  request: GetRequest,
  context: InterworksContext,
  accept: readonly number[] = [],
): Promise<HttpReply> {
  let token = await accessToken(context);
  let reply = await send(request, token, context);
  if (reply.status === 401) {
    token = await renewedToken(token, context);
    reply = await send(request, token, context);
  }
  if (reply.status === 200 || accept.includes(reply.status)) return reply;
  throw interworksError(reply, context.clock.now().getTime(), [...secretsIn(context), token]);
}

function send(request: GetRequest, token: string, context: InterworksContext): Promise<HttpReply> {
  return sendOrExplain(context, {
    method: 'GET',
    url: urlOf(request, context.settings.baseUrl),
    endpoint: request.endpoint,
    headers: { authorization: `Bearer ${token}`, 'x-api-version': API_VERSION, accept: 'application/json' },
    repeat: 'safe',
    busy: isBusy,
    purpose: request.purpose ?? 'read',
  });
}

function urlOf({ path, parameters = {} }: GetRequest, baseUrl: string): string {
  // The vendor's examples keep the dollar sign of $filter and $orderBy as it is.
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${baseUrl.replace(/\/+$/, '')}/api/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
