import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportReply, TrendReply } from '../reports/index.js';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { NotificationListReply } from './notifications.dto.js';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

const LOOKS = 200;

/** The month's figures are kept by a job of their own: a bounded number of looks. */
async function trend(): Promise<TrendReply> {
  for (let look = 0; look < LOOKS; look += 1) {
    const reply = await host.call<TrendReply>(
      'GET',
      `application-links/${host.demo.applicationLinkId}/trend`,
    );
    if (reply.items.length > 0) return reply;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The figures of the month were not kept.');
}

describe('a month that was closed while nobody looked', () => {
  let runId: string;
  beforeAll(async () => {
    const { runId: id, plan } = await tiedOutMonth(host, '2026-10');
    runId = id;
    await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
    await host.call('POST', `runs/${runId}/apply`);
    await runIn(host, runId, ['applied']);
  }, 60_000);

  it('is told in the order in which it happened, and stays read when it was read', async () => {
    const told = await host.call<NotificationListReply>('GET', 'notifications');
    expect(told.items.map(({ kind, title, runId: of }) => [kind, title, of])).toEqual([
      ['allVerified', 'October 2026 is applied', runId],
      ['retrieved', 'October 2026 is read', runId],
    ]);
    expect(told.items[1]?.message).toMatch(/^\d+ of \d+ lines wait for you\.$/);
    expect(told.unread).toBe(2);

    const older = told.items[1]!.at;
    const one = await host.call<NotificationListReply>('POST', 'notifications/read', { through: older });
    expect(one.items.map(({ read }) => read)).toEqual([false, true]);
    const all = await host.call<NotificationListReply>('POST', 'notifications/read', {
      through: told.items[0]!.at,
    });
    expect(all.unread).toBe(0);
    await host.call('POST', 'notifications/read', { through: older });
    expect((await host.call<NotificationListReply>('GET', 'notifications')).unread).toBe(0);
  });

  it('refuses an instant that is none', async () => {
    const reply = await host.raw('POST', 'notifications/read', { through: 'yesterday' });
    expect(reply.status).toBe(400);
  });

  it('leaves its figures for the trend: those of its report', async () => {
    const { items: kept, found } = await trend();
    const { totals } = await host.call<ReportReply>('GET', `runs/${runId}/report`);
    expect(kept.map(({ month, runId: of }) => [month, of])).toEqual(totals.map(() => ['2026-10', runId]));
    for (const { currency, distributorBilled, targetWillBill, margin, foundMoney } of totals) {
      expect(kept.find((row) => row.currency === currency)).toMatchObject({
        distributorBilled,
        targetWillBill,
        margin,
        foundMoney,
      });
    }
    expect(found).toEqual(totals.map(({ foundMoney }) => ({ year: '2026', months: 1, foundMoney })));
  });

  it('has a PDF of its report', async () => {
    const reply = await host.raw('GET', `runs/${runId}/report.pdf`);
    expect(reply.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await reply.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});
