import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunProgressReply, RunReply } from '../../run-store/runs.dto.js';
import { runIn, tiedOutMonth } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

/** Every progress that is told of a run until it is written, as its event stream gives it. */
async function told(runId: string): Promise<RunProgressReply[]> {
  const reply = await host.raw('GET', `runs/${runId}/events`);
  const found: RunProgressReply[] = [];
  let text = '';
  for await (const piece of reply.body!.pipeThrough(new TextDecoderStream())) {
    text += piece;
    const events = text.split('\n\n');
    text = events.pop()!;
    const runs = events.flatMap((event) => /^data: (\{.+\})$/m.exec(event)?.[1] ?? []);
    for (const data of runs) {
      const { run } = JSON.parse(data) as { run: RunReply };
      found.push(run.progress);
      if (run.state === 'applied') return found;
    }
  }
  throw new Error('The stream of events ended before the run was applied.');
}

describe('the progress of an apply', () => {
  it('tells what was sent while nothing is proved yet, and then what is proved', async () => {
    const { runId, plan } = await tiedOutMonth(host, '2026-10');
    const ticked = plan.operations.filter((one) => one.ticked).length;
    await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
    // The read-back takes long enough to be seen: the stream looks twice a second.
    await fetch(`${host.sandboxes.autotask}/_sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        match: { path: 'ContractServiceUnits' },
        kind: 'delay',
        delayMs: 1500,
        times: 20,
      }),
    });
    const events = told(runId);
    await host.call('POST', `runs/${runId}/apply`);
    await runIn(host, runId, ['applied']);
    const writing = (await events).filter(({ stage, sent }) => stage === 'apply' && sent !== undefined);
    expect(writing.filter(({ done, sent }) => sent! > 1 && done === 0).length).toBeGreaterThan(0);
    expect(writing.filter(({ done, sent }) => done > sent!)).toEqual([]);
    expect(new Set(writing.map(({ total }) => total))).toEqual(new Set([ticked]));
    const run = await host.call<RunReply>('GET', `runs/${runId}`);
    expect(run.progress).toMatchObject({ stage: 'report', done: ticked, total: ticked });
  }, 120_000);
});
