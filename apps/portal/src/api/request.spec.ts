import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError } from './api-error';
import { request } from './request';

const real = globalThis.fetch;
let sent: string[];
let answer: () => Promise<Response>;
beforeEach(() => {
  sent = [];
  answer = () => Promise.resolve(Response.json({ id: 'r1' }));
  globalThis.fetch = (path, init) => {
    sent.push(`${init?.method ?? 'GET'} ${String(path)} ${String(init?.body ?? '')}`.trim());
    return answer();
  };
});
afterEach(() => {
  globalThis.fetch = real;
});

const failure = async (call: Promise<unknown>): Promise<ApiError> =>
  (await call.then(
    () => null,
    (error: unknown) => error,
  )) as ApiError;

const cutOff = (): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.error(new TypeError('network error')),
    }),
  );

describe('a write that is sent twice at once', () => {
  it('is one request, and both get its answer', async () => {
    const both = await Promise.all([
      request('POST', '/api/v1/runs', { month: '2026-10' }),
      request('POST', '/api/v1/runs', { month: '2026-10' }),
    ]);
    expect(sent).toEqual(['POST /api/v1/runs {"month":"2026-10"}']);
    expect(both).toEqual([{ id: 'r1' }, { id: 'r1' }]);
  });

  it('is two when they differ, when they are reads, or when the first has ended', async () => {
    await Promise.all([request('POST', '/a', { n: 1 }), request('POST', '/a', { n: 2 })]);
    await Promise.all([request('GET', '/b'), request('GET', '/b')]);
    await request('POST', '/a', { n: 1 });
    expect(sent).toHaveLength(5);
  });

  it('can be sent again after it failed', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await failure(request('POST', '/a', {}));
    answer = () => Promise.resolve(Response.json({ id: 'later' }));
    expect(await request('POST', '/a', {})).toEqual({ id: 'later' });
  });
});

describe('no whole answer', () => {
  it('to a question: nothing was changed', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const error = await failure(request('GET', '/lines'));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.code).toBe('NETWORK.UNREACHABLE');
    expect(error.message).toContain('Nothing was changed');
  });

  it.each([
    ['it never came', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['it broke off', () => Promise.resolve(cutOff())],
    ['a gateway answered', () => Promise.resolve(new Response('<html>', { status: 502 }))],
  ])('to a write, since %s: nobody knows whether it arrived', async (_, broken) => {
    answer = broken;
    const error = await failure(request('POST', '/apply', {}));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.code).toBe('NETWORK.UNKNOWN_OUTCOME');
    expect(error.message).not.toContain('Nothing was');
    expect(error.message).toContain('Reload the page');
  });
});
