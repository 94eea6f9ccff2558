import {
  HttpNoReply,
  secretsOf,
  type ConnectorError,
  type HttpReply,
  type HttpRequest,
  type RequestPurpose,
} from '@tallylink/connector-sdk';
import type { SampleTargetContext } from '../sample-target.context.js';
import { SampleTargetCredentials } from '../sample-target.credentials.js';
import { sampleTargetError, unreachable } from '../sample-target.errors.js';
import type { WireRequest } from '../wire.js';

/** What is known after a write. */
export type WriteResult =
  | { readonly result: 'done'; readonly id: string }
  | { readonly result: 'refused'; readonly code: string; readonly message: string }
  | { readonly result: 'unknown'; readonly message: string };

/** One reading call below `/v1/`. Errors: `ConnectorError`. */
export async function get<T>(
  request: {
    readonly endpoint: string;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly purpose?: RequestPurpose;
  },
  context: SampleTargetContext,
): Promise<T> {
  const { endpoint, parameters = {}, purpose = 'read' } = request;
  const path = `/v1/${endpoint}?${new URLSearchParams(parameters).toString()}`;
  const reply = await send({ method: 'GET', path, endpoint, purpose, repeat: 'safe' }, context).catch(
    (error: unknown) => {
      throw error instanceof HttpNoReply ? unreachable(error) : error;
    },
  );
  if (reply.status !== 200) throw errorOf(reply, context);
  return reply.json<T>();
}

/** Sends a write once. Errors: `ConnectorError` only when it is certain that nothing was written. */
export async function write(request: WireRequest, context: SampleTargetContext): Promise<WriteResult> {
  const { method, path, endpoint, body } = request;
  try {
    return outcomeOf(
      await send({ method, path, endpoint, json: body, purpose: 'write', repeat: 'once' }, context),
      context,
    );
  } catch (error) {
    if (!(error instanceof HttpNoReply)) throw error;
    if (error.sent === 'no') throw unreachable(error);
    return { result: 'unknown', message: 'The reply was lost. Whether it was written is being read back.' };
  }
}

function outcomeOf(reply: HttpReply, context: SampleTargetContext): WriteResult {
  if (reply.status === 200 || reply.status === 201)
    return { result: 'done', id: reply.json<{ id: string }>().id };
  const error = errorOf(reply, context);
  if (error.kind === 'rejected') return { result: 'refused', code: error.code, message: error.message };
  // A fault of the vendor's may come after the work was done: only reading back can tell.
  if (reply.status < 500) throw error;
  return {
    result: 'unknown',
    message: `Sample Target answered ${reply.status} without saying whether it was written. It is being read back.`,
  };
}

const errorOf = (reply: HttpReply, context: SampleTargetContext): ConnectorError =>
  sampleTargetError(reply, context.clock.now(), secretsOf(SampleTargetCredentials, context.credentials));

function send(
  { path, ...request }: Omit<HttpRequest, 'url'> & { readonly path: string },
  context: SampleTargetContext,
): Promise<HttpReply> {
  return context.http.send({
    ...request,
    url: new URL(path, context.settings.baseUrl).href,
    headers: { authorization: `Bearer ${context.credentials.apiKey}` },
  });
}
