import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadScenario, startSandbox, type RunningSandbox } from '@tallylink/connector-testing';
import { access } from './access.js';
import { interworksSandbox } from './index.js';

let dataDir: string;
let running: RunningSandbox;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'interworks-sandbox-'));
  running = await startSandbox(interworksSandbox, { port: 0, dataDir, loadScenario });
});

afterEach(async () => {
  await running.close();
  await rm(dataDir, { recursive: true });
});

async function call(path: string, init: RequestInit = {}): Promise<unknown> {
  const basic = btoa(`${access.clientKey}:${access.clientSecret}`);
  const form = new URLSearchParams({
    grant_type: 'password',
    username: access.username,
    password: access.password,
  });
  const log = await fetch(`${running.url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: form,
  });
  const { access_token: token } = (await log.json()) as { access_token: string };
  const headers = {
    authorization: `Bearer ${token}`,
    'x-api-version': '3',
    'content-type': 'application/json',
  };
  const reply = await fetch(`${running.url}${path}`, { ...init, headers });
  return reply.json();
}

describe('behind HTTP', () => {
  it('knows after a restart what was changed before it', async () => {
    const path = "/api/subscriptions?$filter=status eq 'Active'&$orderBy=createdAt&pageSize=1";
    const { data } = (await call(path)) as { data: { id: string; quantity: number }[] };
    const { id, quantity } = data[0]!;
    const body = JSON.stringify({ quantity: quantity + 3 });
    const made = await call(`/api/subscriptions/${id}/quantity`, { method: 'POST', body });
    await running.close();
    running = await startSandbox(interworksSandbox, { port: 0, dataDir, loadScenario });
    expect(await call(`/api/subscriptions/${id}`)).toMatchObject({ quantity: quantity + 3 });
    const { requestId } = made as { requestId: string };
    expect(await call(`/api/subscriptions/${id}/quantityrequest/${requestId}`)).toEqual(made);
  });
});
