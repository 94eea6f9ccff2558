import { mkdtempSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Scenario, ScenarioRequest } from '../scenario/scenario.js';
import { SandboxControlClient } from './sandbox-control-client.js';
import { startSandbox, type StartSandboxOptions } from './start-sandbox.js';
import type { RunningSandbox, SandboxVendor } from './vendor.js';

interface Notes {
  readonly notes: { text: string; at: number }[];
}

const notebook: SandboxVendor<Notes> = {
  name: 'notebook',
  title: 'A notebook <for tests>',
  switches: {
    loud: { default: false, description: 'answers in capitals' },
    mode: { default: 'open', values: ['open', 'closed'], description: 'closed refuses notes' },
    slowMs: { default: 0, description: 'how long an answer takes' },
    holdMs: { default: 0, description: 'how long an answered request still counts' },
  },
  load: () => ({ notes: [] }),
  endpointOf: (request) => request.path.split('/')[1] ?? '',
  handle: (request, world) => {
    const delayMs = world.switchValue('slowMs') as number;
    if (world.inFlight!('notes') > 3) return { status: 429, text: 'too many' };
    const holdMs = world.switchValue('holdMs') as number;
    if (request.method === 'GET') return { status: 200, json: { notes: world.state.notes }, delayMs, holdMs };
    if (world.switchValue('mode') === 'closed') return { status: 500, json: { errors: ['closed'] } };
    world.state.notes.push({ text: request.bodyText, at: world.now() });
    return { status: 200, json: { count: world.state.notes.length }, committed: true, delayMs };
  },
  view: (world) => ({ notes: world.state.notes }),
  controls: {
    tear: (body, world) => {
      world.state.notes.length = 0;
      return { status: 200, json: { torn: body.why ?? null } };
    },
  },
  buttons: [{ control: 'tear', label: 'Tear out', body: {} }],
  access: { user: 'anyone' },
};

const loadScenario = (request: ScenarioRequest): Scenario =>
  ({ name: request.scenario, now: '2026-11-02T08:00:00Z' }) as unknown as Scenario;

const running: RunningSandbox[] = [];

async function start(options: Partial<StartSandboxOptions> = {}) {
  const sandbox = await startSandbox(notebook, { port: 0, loadScenario, ...options });
  running.push(sandbox);
  const write = (text: string) => fetch(`${sandbox.url}/notes/new`, { method: 'POST', body: text });
  return { ...sandbox, control: new SandboxControlClient(sandbox.url), write };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let poll = 0; poll < 2_000; poll += 1) if (await holds()) return;
  throw new Error('It never came to pass.');
}

afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.close();
});

const raw = async (url: string, method: string, body?: unknown) => {
  const response = await fetch(url, body === undefined ? { method } : { method, body: JSON.stringify(body) });
  return { status: response.status, text: await response.text() };
};

describe('a sandbox', () => {
  it('starts at its scenario’s instant and runs on', async () => {
    const { control } = await start();
    expect(await control.clock()).toMatch(/^2026-11-02T08:00:0/);
    expect(await control.clock('2027-01-31T23:59:00Z')).toMatch(/^2027-01-31T23:59:0/);
  });

  it('has its controls below the vendor’s base address too', async () => {
    const { url } = await start();
    const reply = await fetch(`${url}/VendorRest//_sandbox/clock`);
    expect(await reply.json()).toMatchObject({ now: expect.stringMatching(/^2026-11-02T08:00:0/) });
  });

  it('writes every request into the journal, with whole JSON', async () => {
    const { control, write, url } = await start();
    await write('{"price":12.50}');
    await fetch(`${url}/notes?a=1`);
    const [posted, read] = await control.journal();
    expect(posted).toMatchObject({
      number: 1,
      method: 'POST',
      path: '/notes/new',
      endpoint: 'notes',
      body: { price: 12.5 },
      status: 200,
      reply: { count: 1 },
      committed: true,
      replyDropped: false,
    });
    expect(read).toMatchObject({ number: 2, query: { a: '1' }, body: null, committed: false });
    expect((await control.journal(1)).map((entry) => entry.number)).toEqual([2]);
  });

  it('keeps replies longer than it stores plainly', async () => {
    const { control, write, url } = await start();
    await write('x'.repeat(50_000));
    await fetch(`${url}/notes`);
    const entry = (await control.journal(1))[0];
    expect(entry?.reply).toMatchObject({ notes: [{ text: 'x'.repeat(50_000) }] });
  });

  it('refuses bad arguments with a sentence and changes nothing', async () => {
    const { url, control, write } = await start();
    await write('kept');
    const reset = await raw(`${url}/_sandbox/reset`, 'POST', {
      scenario: 'generated',
      seed: 1,
      customers: 'many',
    });
    expect(reset.status).toBe(400);
    expect(reset.text).toContain('\\"customers\\" must be a whole number');
    expect((await raw(`${url}/_sandbox/reset`, 'POST', { scenario: 'demo', sed: 1 })).status).toBe(400);
    expect((await raw(`${url}/_sandbox/switches`, 'PUT', { lud: true })).text).toContain(
      'no switch \\"lud\\"',
    );
    expect((await raw(`${url}/_sandbox/switches`, 'PUT', { loud: true, mode: 'ajar' })).status).toBe(400);
    expect((await raw(`${url}/_sandbox/clock`, 'POST', { now: 'soon' })).status).toBe(400);
    expect((await raw(`${url}/_sandbox/faults`, 'POST', { kind: 'explode' })).status).toBe(400);
    expect((await raw(`${url}/_sandbox/nothing`, 'POST', {})).status).toBe(404);
    expect((await raw(`${url}/_sandbox/clock`, 'PUT', {})).status).toBe(405);
    expect(await control.switches()).toEqual({ loud: false, mode: 'open', slowMs: 0, holdMs: 0 });
    expect((await control.state<Notes>()).notes).toHaveLength(1);
  });

  it('shows a page with its state, buttons and log-in facts', async () => {
    const { url } = await start();
    const { text } = await raw(url, 'GET');
    expect(text).toContain('A notebook &lt;for tests&gt;');
    expect(text).toContain('Tear out');
    expect(text).toContain('anyone');
  });
});

describe('faults', () => {
  it('drop-reply commits and closes the socket, once', async () => {
    const { control, write } = await start();
    await control.fault({ match: { method: 'POST', path: 'NOTES' }, kind: 'drop-reply' });
    await expect(write('lost')).rejects.toThrow();
    expect((await write('seen')).status).toBe(200);
    expect((await control.state<Notes>()).notes.map((note) => note.text)).toEqual(['lost', 'seen']);
    expect((await control.journal())[0]).toMatchObject({
      status: null,
      committed: true,
      replyDropped: true,
      reply: { count: 1 },
    });
    expect(await control.faults()).toEqual([]);
  });

  it('drop-request closes the socket and commits nothing', async () => {
    const { control, write } = await start();
    await control.fault({ match: { body: 'LOST' }, kind: 'drop-request' });
    await expect(write('lost')).rejects.toThrow();
    expect((await control.state<Notes>()).notes).toEqual([]);
    expect((await control.journal())[0]).toMatchObject({ committed: false, replyDropped: true });
  });

  it('a late request is carried out only after its delay', async () => {
    const { control, write } = await start();
    await control.fault({ match: { body: 'late' }, kind: 'late', delayMs: 100 });
    const late = write('late');
    await write('in time');
    expect((await late).status).toBe(200);
    expect((await control.state<Notes>()).notes.map((note) => note.text)).toEqual(['in time', 'late']);
  });

  it('a delay that is not committed hangs and ends without any work', async () => {
    const { control, write } = await start();
    await control.fault({ match: { body: 'hung' }, kind: 'delay', delayMs: 20, committed: false });
    await expect(write('hung')).rejects.toThrow();
    expect((await control.state<Notes>()).notes).toEqual([]);
    expect((await control.journal())[0]).toMatchObject({ committed: false, replyDropped: true });
  });

  it('status answers instead of the vendor, and only commits when told to', async () => {
    const { control, write } = await start();
    await control.fault({ match: { entity: 'notes' }, kind: 'status', status: 503, body: { no: 1 } });
    await control.fault({ match: { bodyPattern: '^b.*k$' }, kind: 'status', status: 502, committed: true });
    const first = await write('front');
    expect([first.status, await first.json()]).toEqual([503, { no: 1 }]);
    expect((await write('back')).status).toBe(502);
    expect((await control.state<Notes>()).notes.map((note) => note.text)).toEqual(['back']);
  });

  it('waits for the nth call and meets as many as asked for', async () => {
    const { control, write } = await start();
    await control.fault({ kind: 'html-500', after: 1, times: 2 });
    const statuses = [];
    for (const text of ['a', 'b', 'c', 'd']) statuses.push((await write(text)).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });
});

describe('concurrency', () => {
  it('tells the vendor how many requests of an endpoint it answers now', async () => {
    const { control, url } = await start();
    await control.switches({ slowMs: 100 });
    const statuses = await Promise.all([1, 2, 3, 4, 5].map(async () => (await fetch(`${url}/notes`)).status));
    expect(statuses.sort()).toEqual([200, 200, 200, 429, 429]);
    expect((await fetch(`${url}/notes`)).status).toBe(200);
  });

  it('is freed by late requests whose caller did not wait for them', async () => {
    const { control, url, write } = await start();
    for (let caller = 1; caller <= 3; caller += 1) {
      await control.fault({ kind: 'late', delayMs: 100 });
      const gone = new AbortController();
      const asked = expect(fetch(`${url}/notes`, { signal: gone.signal })).rejects.toThrow();
      await until(async () => (await control.faults()).length === 0);
      gone.abort();
      await asked;
      await until(async () => (await control.journal()).length === caller);
    }
    expect((await write('nobody else is here')).status).toBe(200);
  });
});

describe('a thread that is freed late', () => {
  it('still counts after its reply', async () => {
    const { control, url } = await start();
    await control.switches({ holdMs: 60_000 });
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await fetch(`${url}/notes`)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });
});

describe('persistence', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'sandbox-kit-'));

  it('is the same again after a stop that nobody announced', async () => {
    const dataDir = folder();
    const first = await start({ dataDir });
    await first.write('one');
    await first.control.control('tear', {});
    await first.control.clock('2027-03-01T00:00:00Z');
    await first.write('two');
    await first.control.switches({ mode: 'closed' });
    const before = await first.control.state();
    const second = await start({ dataDir });
    expect(await second.control.state()).toEqual(before);
    expect((await second.control.switches()).mode).toBe('closed');
    expect(await second.control.clock()).toMatch(/^2027-03-01T00:0/);
  });

  it('drops a last line that was cut short, and refuses a damaged one', async () => {
    const dataDir = folder();
    const file = join(dataDir, 'notebook', 'commit-log.jsonl');
    await (await start({ dataDir })).write('one');
    appendFileSync(file, '{"kind":"requ');
    const second = await start({ dataDir });
    expect((await second.control.state<Notes>()).notes).toHaveLength(1);
    await second.write('two');
    appendFileSync(file, 'not json\n');
    await expect(start({ dataDir })).rejects.toThrow('damaged in line 4');
  });

  it('starts over on reset: state, clock, switches, faults and journal', async () => {
    const dataDir = folder();
    const { control, write } = await start({ dataDir });
    await write('one');
    await control.switches({ loud: true });
    await control.fault({ kind: 'html-500' });
    await control.reset({ scenario: 'demo' });
    expect(await control.state()).toEqual({ notes: [] });
    expect((await control.switches()).loud).toBe(false);
    expect([await control.faults(), await control.journal()]).toEqual([[], []]);
    expect(await (await start({ dataDir })).control.state()).toEqual({ notes: [] });
  });
});
