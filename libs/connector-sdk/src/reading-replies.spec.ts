import { describe, expect, it } from '@jest/globals';
import { ConnectorError } from './errors.js';
import { errorFromReply } from './errors-table.js';
import type { HttpReply } from './http.js';
import { readManifest, sdkRangeHolds } from './manifest-check.js';
import type { ErrorRule } from './manifest.js';
import { redact, redactText } from './redact.js';

const reply = (status: number, text: string, headers: Record<string, string> = {}): HttpReply => ({
  status,
  text,
  headers,
  json: <T>() => JSON.parse(text) as T,
});

const rules: readonly ErrorRule[] = [
  {
    status: 401,
    kind: 'auth',
    code: 'AUTH.REFUSED',
    message: 'Refused. Nothing was written. Check the secret.',
  },
  { status: [429, 503], kind: 'rateLimited', code: 'LIMIT.BUSY', message: 'Busy.' },
  { status: 500, body: /"errors"/, kind: 'rejected', code: 'WRITE.REFUSED', message: 'Refused: {text}' },
];

describe('errorFromReply', () => {
  it('takes the first rule that fits', () => {
    expect(errorFromReply(rules, reply(401, ''))).toMatchObject({ kind: 'auth', status: 401 });
    const refused = errorFromReply(rules, reply(500, '{"errors":["a $& b"]}'), {
      vendorText: () => 'a $& b',
    });
    expect(refused).toMatchObject({ kind: 'rejected', message: 'Refused: a $& b' });
  });

  it('carries how long to wait', () => {
    expect(errorFromReply(rules, reply(429, '', { 'retry-after': '30' })).retryAfterMs).toBe(30_000);
    expect(errorFromReply(rules, reply(503, '')).retryAfterMs).toBe(60_000);
  });

  it('calls a reply that no rule knows a bug', () => {
    expect(errorFromReply(rules, reply(500, '<html>'))).toMatchObject({
      kind: 'bug',
      code: 'REPLY.UNEXPECTED',
    });
  });
});

describe('redact', () => {
  const secrets = ['s3cr"et/ä'];

  it('removes a secret in every form', () => {
    const secret = secrets[0]!;
    const forms = [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret),
      Buffer.from(secret).toString('base64'),
    ];
    for (const form of forms) expect(redactText(`a ${form} b`, secrets)).toMatch(/^a "?\[removed\]"? b$/);
  });

  it('removes members by name and walks errors', () => {
    const error = new ConnectorError({
      kind: 'bug',
      code: 'A.B',
      message: `x ${secrets[0]}`,
      cause: new Error(secrets[0]),
    });
    const clean = JSON.stringify(
      redact({ headers: { Authorization: 'Bearer x', Secret: 'y' }, error, list: [secrets[0]] }, secrets),
    );
    expect(clean).not.toContain('Bearer');
    expect(clean).not.toContain('"y"');
    expect(clean).not.toContain('s3cr');
    expect(clean).toContain('A.B');
  });
});

describe('readManifest', () => {
  const tallylink = {
    kind: 'target',
    id: 'halo-psa',
    displayName: 'Halo',
    sdk: '^0.1.0',
    module: 'HaloModule',
  };

  it('reads a good one', () => {
    expect(readManifest({ name: 'x', tallylink }, '0.1.4')).toEqual(tallylink);
  });

  it('names everything that is wrong', () => {
    const bad = { ...tallylink, kind: 'both', id: 'Halo PSA', sdk: undefined };
    expect(() => readManifest({ name: 'x', tallylink: bad })).toThrow(
      /kind must be.*id must be.*sdk must be/,
    );
    expect(() => readManifest({ name: 'x' })).toThrow(/The manifest of x is not valid/);
  });

  it('refuses another version of the contract', () => {
    expect(() => readManifest({ name: 'x', tallylink }, '0.2.0')).toThrow(
      /made for connector SDK \^0\.1\.0, this is 0\.2\.0/,
    );
  });

  it.each([
    ['^0.1.0', '0.1.9', true],
    ['^0.1.2', '0.1.1', false],
    ['^0.1.0', '0.2.0', false],
    ['^1.2.0', '1.10.0', true],
    ['^1.2.0', '2.0.0', false],
    ['0.1.0', '0.1.0', true],
    ['0.1.0', '0.1.1', false],
    ['*', '0.1.0', false],
  ])('%s holds %s: %s', (range, version, holds) => {
    expect(sdkRangeHolds(range, version)).toBe(holds);
  });
});
