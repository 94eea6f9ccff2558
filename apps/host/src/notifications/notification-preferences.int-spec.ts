import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runIn, tiedOutMonth } from '../testing/demo-month.js';
import { colleague, owner, type Person } from '../testing/people.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { NotificationPreferencesReply } from './notification-preferences.dto.js';
import type { NotificationListReply } from './notifications.dto.js';

let host: TestHost;
let person: Person;
beforeAll(async () => {
  host = await startTestHost();
  person = await owner(host);
  const { runId, plan } = await tiedOutMonth(host, '2026-10');
  await host.call('POST', `runs/${runId}/plan/approve`, { hash: plan.hash });
  await host.call('POST', `runs/${runId}/apply`);
  await runIn(host, runId, ['applied']);
}, 90_000);
afterAll(() => host.close(), 30_000);

async function told(who: Person): Promise<{ unread: number; kinds: string[] }> {
  const reply = await who.call('GET', 'notifications');
  const { unread, items } = (await reply.json()) as NotificationListReply;
  return { unread, kinds: items.map(({ kind }) => kind) };
}

const turnOff = (who: Person, off: readonly string[]): Promise<Response> =>
  who.call('PUT', 'notifications/preferences', { off });

const on = ({ kinds }: NotificationPreferencesReply): string[] =>
  kinds.filter((kind) => kind.on).map(({ kind }) => kind);

describe('what a member wants to be told of', () => {
  it('is everything, until that member says otherwise', async () => {
    const reply = await person.call('GET', 'notifications/preferences');
    const preferences = (await reply.json()) as NotificationPreferencesReply;
    expect(on(preferences)).toEqual([
      ...['retrieved', 'policyWaits', 'approvalWaits', 'allVerified'],
      ...['failed', 'someLeft', 'stale', 'expired'],
    ]);
    expect(preferences.kinds.filter(({ alwaysBecause }) => alwaysBecause === null)).toHaveLength(4);
    expect(await told(person)).toEqual({ unread: 2, kinds: ['allVerified', 'retrieved'] });
  });

  it('hides a kind from that member alone, and shows it again', async () => {
    const other = await colleague(host, 'Eleni');
    const reply = await turnOff(person, ['retrieved']);
    expect(on((await reply.json()) as NotificationPreferencesReply)).not.toContain('retrieved');
    expect(await told(person)).toEqual({ unread: 1, kinds: ['allVerified'] });
    expect((await told(other)).kinds).toEqual(['allVerified', 'retrieved']);

    await turnOff(person, []);
    expect((await told(person)).kinds).toEqual(['allVerified', 'retrieved']);
  });

  it.each([
    ['a kind that goes to everybody', ['someLeft']],
    ['a kind that there is not', ['weather']],
    ['a kind twice', ['retrieved', 'retrieved']],
  ])('is not %s', async (_, off) => {
    const reply = await turnOff(person, off);
    expect(reply.status).toBe(400);
    expect(((await reply.json()) as { error: { code: string } }).error.code).toBe('REQUEST.INVALID');
    expect((await told(person)).kinds).toHaveLength(2);
  });

  it('is a person’s to say, not a key’s', async () => {
    const reply = await host.raw('PUT', 'notifications/preferences', { off: ['retrieved'] });
    expect(reply.status).toBe(403);
  });
});
