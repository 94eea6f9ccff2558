import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tiedOutMonth } from '../testing/demo-month.js';
import { colleague, owner, type Person } from '../testing/people.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { NotificationListReply, NotificationReply } from './notifications.dto.js';

const FIRST = 'demo@tallylink.example';
let host: TestHost;
let first: Person;
let second: Person;
let viewer: Person;
let runId: string;
let plan: Awaited<ReturnType<typeof tiedOutMonth>>['plan'];
beforeAll(async () => {
  host = await startTestHost();
  [first, second, viewer] = [
    await owner(host),
    await colleague(host, 'Ines'),
    await colleague(host, 'Visitor', 'viewer'),
  ];
  const route = `application-links/${host.demo.applicationLinkId}`;
  await host.call('PATCH', route, { policies: { approvers: 2 } });
}, 60_000);
afterAll(() => host.close(), 30_000);
beforeEach(async () => {
  ({ runId, plan } = await tiedOutMonth(host, '2026-10'));
}, 60_000);

const decide = (who: Person, what: string, body: object): Promise<Response> =>
  who.call('POST', `runs/${runId}/plan/${what}`, body);
const approve = (who: Person): Promise<Response> => decide(who, 'approve', { hash: plan.hash });
const said = async (reply: Response): Promise<NotificationListReply> =>
  (await reply.json()) as NotificationListReply;
const asks = ({ items }: NotificationListReply): NotificationReply[] =>
  items.filter(({ kind }) => kind === 'approvalWaits');
const asked = async (who: Person): Promise<NotificationReply[]> =>
  asks(await said(await who.call('GET', 'notifications')));

describe('the second of two who approve', () => {
  it('is told what waits, and nobody else is', async () => {
    expect(await asked(second)).toEqual([]);
    await approve(first);
    const [notice, ...others] = await asked(second);
    const changes = plan.operations.filter(({ ticked }) => ticked).length;
    expect(notice).toMatchObject({
      runId,
      read: false,
      title: 'October 2026 waits for your approval',
      message: `${FIRST} has approved ${changes} changes; the policy asks for a second person. Review and approve them, or send them back.`,
    });
    expect(others).toEqual([]);
    expect(await asked(first)).toEqual([]);
    expect(await asked(viewer)).toEqual([]);
    expect(asks(await host.call<NotificationListReply>('GET', 'notifications'))).toEqual([]);
  }, 30_000);

  it.each<[string, () => Promise<unknown>]>([
    ['has approved', () => approve(second)],
    ['has sent it back', () => decide(second, 'reject', { reason: 'Wrong month.' })],
    ['has withdrawn the first approval', () => decide(second, 'withdraw', { reason: 'Wrong month.' })],
    ['reads the month again', () => tiedOutMonth(host, '2026-10')],
    ['excludes more, so that the plan is another', () => excludeOne()],
  ])(
    'is asked no longer when somebody %s',
    async (_, act) => {
      await approve(first);
      expect(await asked(second)).toHaveLength(1);
      const unread = async (): Promise<number> =>
        (await said(await second.call('GET', 'notifications'))).unread;
      expect(await unread()).toBeGreaterThan(0);
      await act();
      expect(await asked(second)).toEqual([]);
    },
    60_000,
  );

  it('is told anew, unread, after an approval was taken back and given again', async () => {
    await approve(first);
    const [before] = await asked(second);
    await second.call('POST', 'notifications/read', { through: before!.at });
    await decide(first, 'withdraw', { reason: 'One more look.' });
    await approve(first);
    const again = await asked(second);
    expect(again).toHaveLength(1);
    expect(again[0]!.read).toBe(false);
  }, 30_000);

  it('can turn it off', async () => {
    await approve(first);
    await second.call('PUT', 'notifications/preferences', { off: ['approvalWaits'] });
    expect(await asked(second)).toEqual([]);
    await second.call('PUT', 'notifications/preferences', { off: [] });
    expect(await asked(second)).toHaveLength(1);
  }, 30_000);
});

async function excludeOne(): Promise<void> {
  const lineIds = plan.operations.find(({ ticked }) => ticked)!.lineIds;
  await host.call('POST', `runs/${runId}/exclude`, { lineIds, reason: 'Billed by hand.' });
}
