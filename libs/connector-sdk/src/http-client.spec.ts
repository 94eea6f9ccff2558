import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConnectorError } from './errors.js';
import { createConnectorHttp, type ConnectorHttpOptions } from './http-client.js';
import { HttpNoReply, type HttpRequest } from './http.js';

type Handler = (request: IncomingMessage, response: ServerResponse, number: number) => void;

let server: ReturnType<typeof createServer>;
let url: string;
let handler: Handler;
let bodies: string[];
let waits: number[];

beforeEach(async () => {
  bodies = [];
  waits = [];
  handler = (_request, response) => response.end('{"ok":true}');
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => handler(request, response, bodies.push(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/things`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const limits = {
  requestsPerWindow: 100,
  windowMs: 1_000,
  threadsPerEndpoint: 2,
  timeoutMs: 2_000,
  attempts: 3,
};

function client(options: Partial<ConnectorHttpOptions> = {}) {
  return createConnectorHttp({
    limits,
    network: { kind: 'hosts', patterns: ['*.vendor.example'] },
    signal: new AbortController().signal,
    log: { info: () => undefined, warn: () => undefined },
    allowLoopback: true,
    random: () => 0,
    wait: async (waitMs) => void waits.push(waitMs),
    ...options,
  });
}

const request = (over: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'POST',
  url,
  endpoint: 'Things',
  repeat: 'safe',
  purpose: 'read',
  ...over,
});

describe('createConnectorHttp', () => {
  it('hears the time of every reply, a refusal as well, and nothing where none is told', async () => {
    const times = ['Sat, 31 Oct 2026 22:30:00 GMT', 'Sun, 01 Nov 2026 06:00:00 GMT', 'soon'];
    handler = (_request, response, number) =>
      response.writeHead(number === 2 ? 404 : 200, { Date: times[number - 1] }).end('{}');
    const heard: string[] = [];
    const http = client({ learnTime: (now) => void heard.push(now.toISOString()) });
    for (const _ of times) await http.send(request());
    expect(heard).toEqual(['2026-10-31T22:30:00.000Z', '2026-11-01T06:00:00.000Z']);
  });

  it('gives the reply whatever its status, and counts it by purpose', async () => {
    handler = (_request, response) => response.writeHead(404, { 'X-Thing': 'a' }).end('{"none":1}');
    const http = client();
    const reply = await http.send(request({ purpose: 'write', json: { a: 1 } }));
    expect(reply.status).toBe(404);
    expect(reply.headers['x-thing']).toBe('a');
    expect(reply.json<unknown>()).toEqual({ none: 1 });
    expect(http.counts).toEqual({ start: 0, read: 0, write: 1, verify: 0, invoices: 0 });
    expect(bodies).toEqual(['{"a":1}']);
  });

  it('sends JSON text as it is written, so that decimals stay exact', async () => {
    await client().send(request({ jsonText: '{"price":0.10000000000000000001}' }));
    expect(bodies).toEqual(['{"price":0.10000000000000000001}']);
  });

  it.each([429, 502, 503, 504])('repeats a safe request after %i, with a growing pause', async (status) => {
    handler = (_request, response, number) =>
      response.writeHead(number < 3 ? status : 200).end('{"itemId":1}');
    expect((await client().send(request())).status).toBe(200);
    expect(waits).toEqual([250, 500]);
  });

  it('ends after the declared attempts and hands over the last reply', async () => {
    handler = (_request, response) => response.writeHead(503).end('<html>down</html>');
    const http = client();
    expect((await http.send(request())).status).toBe(503);
    expect(http.counts.read).toBe(3);
  });

  it("does not repeat a 500 that carries the vendor's own JSON, but does repeat an HTML one", async () => {
    handler = (_request, response, number) =>
      number === 1
        ? response.writeHead(500).end('<html></html>')
        : response.writeHead(500).end('{"errors":["no"]}');
    expect((await client().send(request())).text).toBe('{"errors":["no"]}');
    expect(bodies).toHaveLength(2);
  });

  it('repeats what the connector recognises as busy', async () => {
    handler = (_request, response, number) =>
      response.writeHead(number === 1 ? 500 : 200).end('{"errors":["thread threshold"]}');
    const reply = await client().send(
      request({ busy: (each) => /threshold/.test(each.text) && each.status === 500 }),
    );
    expect(reply.status).toBe(200);
  });

  it('waits as long as Retry-After asks, and leaves a long wait to the caller', async () => {
    handler = (_request, response, number) =>
      number === 1
        ? response.writeHead(429, { 'retry-after': '7' }).end()
        : response.writeHead(429, { 'retry-after': '900' }).end();
    const reply = await client().send(request());
    expect(waits).toEqual([7_000]);
    expect(reply.headers['retry-after']).toBe('900');
  });

  it('repeats a safe request whose reply was lost', async () => {
    handler = (received, response, number) => (number === 1 ? received.socket.destroy() : response.end('{}'));
    expect((await client().send(request())).status).toBe(200);
  });

  it('never sends a once request again when it may have arrived', async () => {
    handler = (received) => received.socket.destroy();
    const error = await client()
      .send(request({ repeat: 'once' }))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HttpNoReply);
    expect((error as HttpNoReply).sent).toBe('maybe');
    expect(bodies).toHaveLength(1);
  });

  it('never repeats a once request after 429 or 503', async () => {
    handler = (_request, response) => response.writeHead(503).end();
    expect((await client().send(request({ repeat: 'once' }))).status).toBe(503);
    expect(bodies).toHaveLength(1);
  });

  it('repeats a once request when the connection was refused, and then says that nothing was sent', async () => {
    await new Promise((resolve) => server.close(resolve));
    const http = client();
    const error = await http
      .send(request({ repeat: 'once', purpose: 'write' }))
      .catch((thrown: unknown) => thrown);
    expect((error as HttpNoReply).sent).toBe('no');
    expect(http.counts.write).toBe(3);
  });

  it('calls a time-out a lost reply', async () => {
    handler = () => undefined;
    const error = await client()
      .send(request({ repeat: 'once', timeoutMs: 30 }))
      .catch((thrown: unknown) => thrown);
    expect((error as HttpNoReply).sent).toBe('maybe');
    expect((error as HttpNoReply).message).toContain('no reply within 30 ms');
  });

  it('does not call a body that cannot be written a lost reply', async () => {
    const error = await client()
      .send(request({ repeat: 'once', json: { units: 1n } }))
      .catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(HttpNoReply);
    expect(String(error)).toContain('BigInt');
    expect(bodies).toHaveLength(0);
  });

  it('does not follow redirects', async () => {
    handler = (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    expect((await client().send(request())).status).toBe(302);
    expect(bodies).toHaveLength(1);
  });
});

describe('limits and abort', () => {
  it('keeps the declared threads for each endpoint', async () => {
    let running = 0;
    let most = 0;
    handler = (_request, response) => {
      most = Math.max(most, (running += 1));
      setImmediate(() => {
        running -= 1;
        response.end('{}');
      });
    };
    const http = client();
    await Promise.all(Array.from({ length: 12 }, () => http.send(request())));
    expect(most).toBe(2);
    expect(bodies).toHaveLength(12);
  });

  it('ends at once on abort: the request on its way may have arrived, the queued one was not sent', async () => {
    const stop = new AbortController();
    handler = () => stop.abort();
    const http = client({ signal: stop.signal, limits: { ...limits, threadsPerEndpoint: 1 } });
    const both = await Promise.allSettled([http.send(request()), http.send(request())]);
    const sent = both.map((each) =>
      each.status === 'rejected' ? (each.reason as HttpNoReply).sent : 'reply',
    );
    expect(sent).toEqual(['maybe', 'no']);
    expect(bodies).toHaveLength(1);
  });
});

describe('network policy', () => {
  const fails = async (target: string, options: Partial<ConnectorHttpOptions> = {}) => {
    const error = await client(options)
      .send(request({ url: target }))
      .catch((thrown: unknown) => thrown);
    return error instanceof ConnectorError ? `${error.kind} ${error.code}` : String(error);
  };

  it('refuses hosts that the manifest does not name, and plain http', async () => {
    expect(await fails('https://elsewhere.example/')).toBe('config HOST.NOT_ALLOWED');
    expect(await fails('https://vendor.example.evil.example/')).toBe('config HOST.NOT_ALLOWED');
    expect(await fails('http://a.vendor.example/')).toBe('config HOST.NOT_HTTPS');
    expect(await fails('nonsense')).toBe('config HOST.INVALID');
  });

  it('reaches this machine only where that is allowed', async () => {
    expect(await fails(url, { allowLoopback: false })).toBe('config HOST.NOT_PUBLIC');
    expect(await fails('http://localhost:1/', { allowLoopback: false })).toBe('config HOST.NOT_PUBLIC');
    expect(bodies).toHaveLength(0);
  });

  it("refuses private addresses behind an operator's host", async () => {
    const network = { kind: 'operator-entered' } as const;
    expect(await fails('https://10.1.2.3/', { network })).toBe('config HOST.NOT_PUBLIC');
    expect(await fails('https://[fd00::1]/', { network })).toBe('config HOST.NOT_PUBLIC');
    expect(await fails('https://169.254.169.254/', { network })).toBe('config HOST.NOT_PUBLIC');
    expect(await fails('https://2130706433/', { network, allowLoopback: false })).toBe(
      'config HOST.NOT_PUBLIC',
    );
  });
});
