import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { OperationListReply, OperationReply } from './operations/operations.dto.js';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

const inOctober = ({ kind, effectiveDate }: OperationReply): boolean =>
  kind === 'change-line' && effectiveDate!.startsWith('2026-10');

describe('case 38: October is posted between approval and apply', () => {
  it('stops its changes as stale, writes none of them, and plans the month anew as case 13 does', async () => {
    const { runId, plan } = await tiedOutMonth(host, '2026-10');
    await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
    const posted = await fetch(`${host.sandboxes.autotask}/_sandbox/approve-and-post`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ through: '2026-10-31' }),
    });
    expect(posted.ok).toBe(true);

    await host.call('POST', `runs/${runId}/apply`);
    await runIn(host, runId, ['partially-applied']);
    const { items } = await host.call<OperationListReply>('GET', `runs/${runId}/operations`);
    const october = items.filter((one) => one.approved && inOctober(one));
    expect(october.length).toBeGreaterThan(0);
    const first = october.filter((one, i) => october[i - 1]?.chain !== one.chain);
    expect([...new Set(first.map((one) => one.state))]).toEqual(['stale']);
    expect([...new Set(october.map((one) => one.state))].sort()).toEqual(
      october.length === first.length ? ['stale'] : ['blocked', 'stale'],
    );
    for (const { message } of first) expect(message).toContain('has been billed');

    const again = await tiedOutMonth(host, '2026-10');
    expect(again.plan.operations.filter(inOctober)).toEqual([]);
    const named = again.plan.notWritten.filter((one) => one.reason === 'posted');
    expect(named.length).toBeGreaterThan(0);
    expect(named.every((one) => one.money !== null || one.message !== '')).toBe(true);
  }, 120_000);
});
