import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { colleague } from '../testing/people.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { MemberListReply, MemberReply } from './members.dto.js';

const TRIES = 5;
let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
}, 60_000);
afterAll(() => host.close(), 30_000);

const owners = async (): Promise<MemberReply[]> =>
  (await host.call<MemberListReply>('GET', 'members')).items.filter(({ role }) => role === 'owner');

describe('two owners who each put the other down at the same moment', () => {
  it('leave one of them', async () => {
    await colleague(host, 'Ines', 'owner');
    const both = await owners();
    expect(both).toHaveLength(2);
    const [first, second] = both as [MemberReply, MemberReply];
    for (let tries = 0; tries < TRIES; tries += 1) {
      const replies = await Promise.all([
        host.raw('PATCH', `members/${first.userId}`, { role: 'billing' }),
        host.raw('PATCH', `members/${second.userId}`, { role: 'billing' }),
      ]);
      expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 422]);
      const [left] = await owners();
      const down = left!.userId === first.userId ? second : first;
      await host.call('PATCH', `members/${down.userId}`, { role: 'owner' });
    }
    const removed = await Promise.all([
      host.raw('DELETE', `members/${first.userId}`),
      host.raw('DELETE', `members/${second.userId}`),
    ]);
    expect(removed.map(({ status }) => status).toSorted()).toEqual([204, 422]);
    expect(await owners()).toHaveLength(1);
  }, 30_000);
});
