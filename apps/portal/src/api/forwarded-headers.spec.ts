import { describe, expect, it } from '@jest/globals';
import { forwardedHeaders } from './forwarded-headers';
import { replyHeaders } from './reply-headers';

describe('forwardedHeaders', () => {
  it('passes one address on, with the cookies and the request id', () => {
    const headers = forwardedHeaders(
      new Headers({ 'x-forwarded-for': '1.2.3.4, 10.0.0.7', cookie: 'a=b' }),
      'r-1',
    );
    expect(headers.get('x-forwarded-for')).toBe('10.0.0.7');
    expect(headers.get('cookie')).toBe('a=b');
    expect(headers.get('x-request-id')).toBe('r-1');
  });

  it('drops what belongs to one connection only', () => {
    const headers = forwardedHeaders(
      new Headers({ host: 'portal.test', 'transfer-encoding': 'chunked' }),
      'r-1',
    );
    expect(headers.has('transfer-encoding')).toBe(false);
    expect(headers.get('x-forwarded-host')).toBe('portal.test');
  });
});

describe('replyHeaders', () => {
  it('keeps several cookies and marks event streams as not to be transformed', () => {
    const incoming = new Headers({ 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
    incoming.append('set-cookie', 'a=1');
    incoming.append('set-cookie', 'b=2');
    const headers = replyHeaders(incoming);
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(headers.get('cache-control')).toContain('no-transform');
    expect(headers.has('content-encoding')).toBe(false);
  });
});
