const NOT_PASSED_ON = ['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length'];

/** What the browser gets of the API's headers. Server-sent events must not be transformed, or they arrive in lumps. */
export function replyHeaders(incoming: Headers): Headers {
  const headers = new Headers(incoming);
  for (const name of NOT_PASSED_ON) headers.delete(name);
  if (headers.get('content-type')?.startsWith('text/event-stream')) {
    headers.set('cache-control', 'no-cache, no-transform');
    headers.set('x-accel-buffering', 'no');
  }
  return headers;
}
