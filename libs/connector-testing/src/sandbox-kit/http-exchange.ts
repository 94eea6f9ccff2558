import type { IncomingMessage, ServerResponse } from 'node:http';
import { SandboxRequestError } from './sandbox-request-error.js';
import type { SandboxReply, SandboxRequest } from './vendor.js';

const BODY_BYTES_MAX = 10 * 1024 * 1024;

/** Reads a request whole. The origin is the one the caller used, so that links in replies lead back the same way. */
export async function readRequest(message: IncomingMessage, ownOrigin: string): Promise<SandboxRequest> {
  const bodyText = await readBody(message);
  const rawUrl = message.url ?? '/';
  const cut = rawUrl.indexOf('?');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    method: (message.method ?? 'GET').toUpperCase(),
    path: decodePath(cut === -1 ? rawUrl : rawUrl.slice(0, cut)),
    query: new URLSearchParams(cut === -1 ? '' : rawUrl.slice(cut + 1)),
    headers,
    bodyText,
    origin: /^[\w.:[\]-]+$/.test(headers.host ?? '') ? `http://${headers.host}` : ownOrigin,
    rawUrl,
  };
}

/** A body that must be a JSON object; nothing is an empty one. */
export function jsonObject(bodyText: string): Record<string, unknown> {
  if (bodyText.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(bodyText);
  } catch {
    throw new SandboxRequestError('The body is not JSON. Nothing was done. Send a JSON object.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SandboxRequestError('The body must be a JSON object. Nothing was done.');
  }
  return value as Record<string, unknown>;
}

/** The text that a reply has on the wire. */
export function replyText(reply: SandboxReply): string {
  return reply.json !== undefined ? JSON.stringify(reply.json) : (reply.text ?? '');
}

/** Sends a reply whose text was made already. */
export function sendReply(response: ServerResponse, reply: SandboxReply, text: string): void {
  const contentType =
    reply.contentType ?? (reply.json !== undefined ? 'application/json; charset=utf-8' : undefined);
  const body = Buffer.from(text);
  response.writeHead(reply.status, {
    ...(contentType && body.length > 0 ? { 'content-type': contentType } : {}),
    'content-length': body.length,
    ...reply.headers,
  });
  response.end(body);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_BYTES_MAX)
      throw new SandboxRequestError(`The body is over ${BODY_BYTES_MAX} bytes. Nothing was done.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
