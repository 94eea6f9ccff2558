import { beforeAll, describe, expect, it } from '@jest/globals';
import { tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);

describe('a host that ends', () => {
  it('does not wait for a page that follows a run', async () => {
    const { runId } = await tiedOutMonth(host, '2026-10');
    const followed = await host.raw('GET', `runs/${runId}/events`);
    const reader = followed.body!.getReader();
    expect((await reader.read()).done).toBe(false);
    await host.close();
    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow();
    await expect(host.raw('GET', 'runs')).rejects.toThrow();
  }, 60_000);
});
