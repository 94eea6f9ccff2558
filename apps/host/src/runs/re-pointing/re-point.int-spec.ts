import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityLinkListReply } from '../../entity-links/index.js';
import type { LinesPageReply, LineReply } from '../../run-store/lines.dto.js';
import { tiedOutMonth } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';
import type { RePointReply } from './re-point.dto.js';

let host: TestHost;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  ({ runId } = await tiedOutMonth(host, '2026-10'));
}, 90_000);
afterAll(() => host.close(), 30_000);

const lines = async (): Promise<LineReply[]> =>
  (await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`)).items;
const served = (all: readonly LineReply[], targetId: string): LineReply[] =>
  all.filter(({ links }) => links.service.linked && links.service.targetId === targetId);
const total = (reply: RePointReply): number => reply.lines.reduce((sum, one) => sum + one.lines, 0);

/** The service with most lines, and another one that they are led to. */
async function services(): Promise<{ from: string; to: string; count: number }> {
  const counts = new Map<string, number>();
  for (const { links } of await lines())
    if (links.service.linked && links.service.targetId !== null)
      counts.set(links.service.targetId, (counts.get(links.service.targetId) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return { from: first![0], to: second![0], count: first![1] };
}

describe('leading many links elsewhere', () => {
  it('shows the run before and after, changes nothing, then does exactly that', async () => {
    const { from, to, count } = await services();
    const before = await lines();
    const request = { kind: 'service', fromTargetId: from, toTargetId: to, reason: 'Renamed in the PSA.' };
    const shown = await host.call<RePointReply>('POST', `runs/${runId}/re-point/preview`, request);
    expect(shown.done).toBe(false);
    expect(total(shown)).toBe(count);
    expect(shown.links.every((link) => link.before !== link.after)).toBe(true);
    expect(await lines()).toEqual(before);

    const done = await host.call<RePointReply>('POST', `runs/${runId}/re-point`, {
      ...request,
      proof: shown.proof,
    });
    expect(done).toEqual({ ...shown, done: true });
    const after = await lines();
    expect(served(after, from)).toEqual([]);
    expect(served(after, to)).toHaveLength(served(before, from).length + served(before, to).length);
    const { counts } = await host.call<{ counts: { linked: number; toDo: number } }>('GET', `runs/${runId}`);
    expect(counts).toMatchObject({ linked: shown.after.linked, toDo: shown.after.toDo });

    const { items } = await host.call<EntityLinkListReply>(
      'GET',
      `application-links/${host.demo.applicationLinkId}/entity-links?kind=service`,
    );
    const moved = items.filter(({ reason }) => reason === 'Renamed in the PSA.');
    expect(moved).toHaveLength(shown.links.length);
    expect(moved.every(({ previousTargetName }) => previousTargetName !== null)).toBe(true);
  });

  it('leads the links of chosen lines, also such as are not linked yet', async () => {
    const [first] = await lines();
    const { to } = await services();
    const shown = await host.call<RePointReply>('POST', `runs/${runId}/re-point/preview`, {
      kind: 'service',
      lines: { filter: { view: 'all', q: first!.service.name } },
      toTargetId: to,
      reason: 'New name of the product.',
    });
    expect(shown.links.length).toBeGreaterThan(0);
    expect(shown.after.linked).toBeGreaterThanOrEqual(shown.before.linked);
  });

  it('refuses what is not as it was shown, what does not exist, and what changes nothing', async () => {
    const { from, to } = await services();
    const request = { kind: 'service', fromTargetId: from, toTargetId: to, reason: 'A try.' };
    const status = async (route: string, body: unknown): Promise<[number, string]> => {
      const reply = await host.raw('POST', `runs/${runId}/${route}`, body);
      return [reply.status, ((await reply.json()) as { error: { code: string } }).error.code];
    };
    const before = await lines();
    expect(await status('re-point', { ...request, proof: '0'.repeat(64) })).toEqual([409, 'REPOINT.CHANGED']);
    expect(await status('re-point/preview', { ...request, toTargetId: '999999' })).toEqual([
      422,
      'LINK.TARGET_UNKNOWN',
    ]);
    expect(await status('re-point/preview', { ...request, toTargetId: from })).toEqual([
      422,
      'REPOINT.NOTHING',
    ]);
    expect(await lines()).toEqual(before);
  });
});
