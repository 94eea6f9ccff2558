const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'content-length',
  'host',
  'expect',
];

/**
 * What the API gets of a browser's headers. `X-Forwarded-For` is one address: sign-in limits are counted by it.
 * The server stamped the true one before any handler ran (`stamp-peer-address.ts`).
 */
export function forwardedHeaders(incoming: Headers, requestId: string): Headers {
  const headers = new Headers(incoming);
  for (const name of HOP_BY_HOP) headers.delete(name);
  const peer = incoming.get('x-forwarded-for')?.split(',').at(-1)?.trim() || '127.0.0.1';
  const host = incoming.get('host');
  headers.set('x-forwarded-for', peer);
  if (host) headers.set('x-forwarded-host', host);
  headers.set('x-request-id', requestId);
  // A compressed reply would be unpacked by fetch while its header still claimed compression.
  headers.set('accept-encoding', 'identity');
  return headers;
}
