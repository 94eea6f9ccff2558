import type { HttpReply } from '@tallylink/connector-sdk';
import type { SampleSourceContext } from '../sample-source.context.js';
import { sampleSourceError } from '../sample-source.errors.js';
import { accessToken, newSession, secretsIn } from './session.js';

/** A reading call below `/v1/`. Limits and counts go by `endpoint`, the list's name. */
export interface GetRequest {
  readonly endpoint: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** One reading call; a session that ended is renewed once. Errors: `ConnectorError` by the connector's table. */
export async function get<T>(request: GetRequest, context: SampleSourceContext): Promise<T> {
  let token = await accessToken(context);
  let reply = await send(request, token, context);
  if (reply.status === 401) {
    token = await newSession(context);
    reply = await send(request, token, context);
  }
  if (reply.status === 200) return reply.json<T>();
  throw sampleSourceError(reply, context.clock.now(), [...secretsIn(context), token]);
}

function send(request: GetRequest, token: string, context: SampleSourceContext): Promise<HttpReply> {
  const url = new URL(`/v1/${request.endpoint}`, context.settings.baseUrl);
  for (const [name, value] of Object.entries(request.parameters ?? {})) url.searchParams.set(name, value);
  return context.http.send({
    method: 'GET',
    url: url.href,
    endpoint: request.endpoint,
    headers: { authorization: `Bearer ${token}` },
    repeat: 'safe',
    purpose: 'read',
  });
}
