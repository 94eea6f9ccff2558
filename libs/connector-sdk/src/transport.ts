import { ConnectorError } from './errors.js';
import { ADDRESS_REFUSED } from './guarded-dispatcher.js';
import { HttpNoReply, type HttpReply, type HttpRequest } from './http.js';

/** The part of `fetch` that the client uses, so that tests can hand in their own. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<FetchedReply>;

/** The part of a fetched reply that the client uses. */
export interface FetchedReply {
  readonly status: number;
  readonly headers: { forEach(each: (value: string, name: string) => void): void };
  readonly body: AsyncIterable<Uint8Array> | null;
}

const LARGEST_REPLY_BYTES = 64 * 1024 * 1024;

/** Errors before the first byte left: the server cannot have seen the request. */
const NOTHING_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Read by shape: an error of Node's own may come from another realm, where `instanceof` does not hold. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { code, errors, cause } = error as { code?: unknown; errors?: unknown; cause?: unknown };
  const inner = Array.isArray(errors) ? errors.flatMap((each) => codesOf(each, depth + 1)) : [];
  return [...(typeof code === 'string' ? [code] : []), ...inner, ...codesOf(cause, depth + 1)];
}

/** Sends once and waits for the whole reply. Errors: {@link HttpNoReply}; `ConnectorError` for a refused address. */
export async function sendOnce(
  fetch: Fetch,
  request: HttpRequest,
  limits: { timeoutMs: number },
  abort: AbortSignal,
): Promise<HttpReply> {
  const timeOut = AbortSignal.timeout(limits.timeoutMs);
  const { headers, body } = encode(request);
  try {
    const reply = await fetch(request.url, {
      method: request.method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([abort, timeOut]),
      ...(body === undefined ? {} : { body }),
    });
    return replyOf(reply, await readText(reply));
  } catch (error) {
    throw noReply(error, request, {
      aborted: abort.aborted,
      timedOut: timeOut.aborted,
      timeoutMs: limits.timeoutMs,
    });
  }
}

function encode(request: HttpRequest): { headers: Record<string, string>; body: string | undefined } {
  const headers: Record<string, string> = { accept: 'application/json', ...request.headers };
  const body = request.form
    ? new URLSearchParams({ ...request.form }).toString()
    : (request.jsonText ?? (request.json === undefined ? undefined : JSON.stringify(request.json)));
  if (body !== undefined) {
    headers['content-type'] = request.form ? 'application/x-www-form-urlencoded' : 'application/json';
  }
  return { headers, body };
}

async function readText(reply: FetchedReply): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of reply.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > LARGEST_REPLY_BYTES)
      throw new Error(`The reply is longer than ${LARGEST_REPLY_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function replyOf(reply: FetchedReply, text: string): HttpReply {
  const headers: Record<string, string> = {};
  reply.headers.forEach((value, name) => (headers[name.toLowerCase()] = value));
  return { status: reply.status, headers, text, json: <T>() => parse<T>(text, reply.status) };
}

function parse<T>(text: string, status: number): T {
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new ConnectorError({
      kind: 'bug',
      code: 'REPLY.NOT_JSON',
      message:
        'The vendor answered with something that is not JSON. Nothing was taken from it. Try again; if it stays, tell support.',
      detail: `status ${status}, ${text.length} characters, starts with ${JSON.stringify(text.slice(0, 80))}`,
      status,
      cause,
    });
  }
}

function noReply(
  error: unknown,
  request: HttpRequest,
  why: { aborted: boolean; timedOut: boolean; timeoutMs: number },
): Error {
  const host = URL.parse(request.url)?.host ?? 'the vendor';
  const codes = codesOf(error);
  if (codes.includes(ADDRESS_REFUSED)) {
    return new ConnectorError({
      kind: 'config',
      code: 'HOST.NOT_PUBLIC',
      message: `${host} leads to an address inside a private network. Nothing was sent. Enter a public address.`,
      cause: error,
    });
  }
  const sent = codes.some((code) => NOTHING_SENT.has(code)) ? 'no' : 'maybe';
  const reason = why.aborted
    ? 'the work was stopped'
    : why.timedOut
      ? `no reply within ${why.timeoutMs} ms`
      : (codes[0] ?? 'the connection broke');
  return new HttpNoReply(sent, `${request.method} ${request.endpoint} at ${host}: ${reason}.`, {
    cause: error,
    url: request.url,
  });
}
