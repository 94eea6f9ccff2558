import type { NextRequest } from 'next/server';
import { forwardedHeaders } from '@/api/forwarded-headers';
import { replyHeaders } from '@/api/reply-headers';

export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

// Read on each call: a value that is known at build time would be baked into the bundle.
const apiUrl = (): string => process.env['API_URL'] ?? 'http://127.0.0.1:4000';

function unavailable(requestId: string): Response {
  const message =
    'The Tallylink service does not answer. Nothing was changed by this step. Wait a moment and try again; if it stays so, tell your operator.';
  return Response.json({ error: { code: 'API.UNAVAILABLE', message, requestId } }, { status: 502 });
}

async function proxy(request: NextRequest): Promise<Response> {
  const requestId = request.headers.get('x-request-id') ?? crypto.randomUUID();
  const target = new URL(request.nextUrl.pathname + request.nextUrl.search, apiUrl());
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  try {
    const reply = await fetch(target, {
      method: request.method,
      headers: forwardedHeaders(request.headers, requestId),
      body: hasBody ? await request.arrayBuffer() : null,
      redirect: 'manual',
      signal: request.signal,
      cache: 'no-store',
    });
    return new Response(reply.body, { status: reply.status, headers: replyHeaders(reply.headers) });
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 });
    const cause = error instanceof Error && error.cause ? error.cause : error;
    console.error(
      JSON.stringify({ event: 'proxy.failed', requestId, path: target.pathname, cause: String(cause) }),
    );
    return unavailable(requestId);
  }
}

export { proxy as DELETE, proxy as GET, proxy as PATCH, proxy as POST, proxy as PUT };
