import { describe, expect, it } from '@jest/globals';
import type { HttpLimits } from './http.js';
import { RequestBudget } from './request-budget.js';
import { backOffMs, retryAfterMs } from './waiting.js';

const limits = {
  requestsPerWindow: 3,
  windowMs: 1_000,
  threadsPerEndpoint: 9,
  timeoutMs: 1_000,
  attempts: 3,
};
const signal = new AbortController().signal;

function budget(longestWaitMs: number, more: Partial<HttpLimits> = {}) {
  const clock = { now: 0, waits: [] as number[] };
  const made = new RequestBudget({
    limits: { ...limits, ...more },
    longestWaitMs,
    now: () => clock.now,
    wait: async (waitMs) => {
      clock.waits.push(waitMs);
      clock.now += waitMs;
    },
  });
  return { clock, made };
}

describe('RequestBudget', () => {
  it('lets no more than the declared requests into any window', async () => {
    const { clock, made } = budget(60_000);
    const sentAt: number[] = [];
    for (const pause of [0, 400, 100, 0, 0, 0, 900]) {
      clock.now += pause;
      (await made.enter('Things', signal))();
      sentAt.push(clock.now);
    }
    // 0, 400, 500 fill the window; the fourth waits until the first has left it, and so on.
    expect(sentAt).toEqual([0, 400, 500, 1_000, 1_400, 1_500, 2_400]);
  });

  it('does not sit out a long wait', async () => {
    const { made } = budget(500);
    for (let i = 0; i < 3; i += 1) (await made.enter('Things', signal))();
    await expect(made.enter('Things', signal)).rejects.toMatchObject({
      kind: 'rateLimited',
      retryAfterMs: 1_000,
    });
    expect(made.remaining()).toBe(0);
  });

  it('hands a thread past a request that was stopped while it waited', async () => {
    const { made } = budget(60_000, { threadsPerEndpoint: 1 });
    const entered: string[] = [];
    const leave = await made.enter('Things', signal);
    const stop = new AbortController();
    const stopped = expect(made.enter('Things', stop.signal)).rejects.toThrow('enough');
    void made.enter('Things', signal).then(() => entered.push('third'));
    stop.abort(new Error('enough'));
    await stopped;
    leave();
    await new Promise(setImmediate);
    expect(entered).toEqual(['third']);
  });
});

describe('waiting', () => {
  it('doubles up to half a minute, half of it random', () => {
    expect([1, 2, 3, 12].map((attempt) => backOffMs(attempt, () => 0))).toEqual([250, 500, 1_000, 15_000]);
    expect(backOffMs(1, () => 0.999)).toBe(500);
  });

  it('reads seconds and dates, and nothing else', () => {
    const now = Date.parse('2026-11-02T08:00:00Z');
    expect(retryAfterMs('12', now)).toBe(12_000);
    expect(retryAfterMs('Mon, 02 Nov 2026 08:00:30 GMT', now)).toBe(30_000);
    expect(retryAfterMs('soon', now)).toBeNull();
    expect(retryAfterMs(undefined, now)).toBeNull();
  });
});
