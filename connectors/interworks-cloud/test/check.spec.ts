import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InterworksCloudConnector, interworksCloudDeclaration } from '../src/index.js';
import { interworksSandbox } from '../sandbox/index.js';
import {
  createTestContext,
  loadScenario,
  SandboxControlClient,
  startSandbox,
  type RunningSandbox,
} from '@tallylink/connector-testing';
import { interworksSubject } from './subject.js';

const connector = new InterworksCloudConnector();
let sandbox: RunningSandbox;
let control: SandboxControlClient;

beforeAll(async () => {
  sandbox = await startSandbox(interworksSandbox, { port: 0, loadScenario });
  control = new SandboxControlClient(sandbox.url);
});
afterAll(() => sandbox.close());
beforeEach(() => control.reset({ scenario: 'demo' }));

const check = (settings: Readonly<Record<string, unknown>> = {}) =>
  connector.check(
    createTestContext({
      declaration: interworksCloudDeclaration,
      settings: { ...interworksSubject.settings(sandbox.url), ...settings },
      credentials: interworksSubject.credentials,
    }),
  );

describe('check', () => {
  it('says what was reached', async () => {
    expect(await check()).toEqual({
      ok: true,
      summary: expect.stringMatching(/^128 subscriptions, \d+ invoices, 46 customers$/),
      findings: [],
    });
  });

  it('names a host that is no marketplace', async () => {
    const { ok, findings } = await check({ baseUrl: `${sandbox.url}/nothing-here` });
    expect(ok).toBe(false);
    expect(findings).toEqual([expect.objectContaining({ code: 'HOST.NOT_INTERWORKS', field: 'baseUrl' })]);
  });

  it('names a host that does not answer', async () => {
    const { findings } = await check({ baseUrl: 'http://127.0.0.1:1' });
    expect(findings).toEqual([expect.objectContaining({ code: 'HOST.UNREACHABLE', field: 'baseUrl' })]);
  });

  it('names an API version that is not served', async () => {
    const body = { type: 'InvalidApiVersionError', code: 'InvalidApiVersionError', isRetriableError: false };
    await control.fault({ match: { entity: 'subscriptions' }, kind: 'status', status: 404, body });
    const { ok, findings } = await check();
    expect(ok).toBe(false);
    expect(findings).toEqual([expect.objectContaining({ code: 'API.VERSION_REFUSED', field: 'baseUrl' })]);
  });

  it('names every list that the user may not read, and goes on', async () => {
    const body = { type: 'ForbiddenError', code: 'ForbiddenError', isRetriableError: false };
    await control.fault({ match: { entity: 'invoices' }, kind: 'status', status: 403, body });
    const { ok, summary, findings } = await check();
    expect(ok).toBe(false);
    expect(summary).toBe('128 subscriptions, 46 customers');
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'AUTH.PERMISSION_MISSING',
        message: expect.stringContaining('invoices'),
      }),
    ]);
  });

  it('notices the wrong edition', async () => {
    const { ok, findings } = await check({ edition: 'bss' });
    expect(ok).toBe(true);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'SETTINGS.EDITION', severity: 'attention', field: 'edition' }),
    ]);
  });

  it('keeps what hardly changes, so that months and a reading need not ask for it', async () => {
    const context = createTestContext<never, never>({
      declaration: interworksCloudDeclaration,
      settings: interworksSubject.settings(sandbox.url),
      credentials: interworksSubject.credentials,
    });
    await connector.check(context);
    const before = (await control.journal()).at(-1)!.number;
    await connector.discover(context);
    for await (const page of connector.read({ part: 'month', month: '2026-10', checkpoint: null }, context))
      if (page.last) break;
    const started = (await control.journal(before)).map((entry) => entry.endpoint);
    expect(started.filter((endpoint) => /token|unitgroups/i.test(endpoint))).toEqual([]);
    expect(context.http.counts.start).toBe(7);
  });
});
