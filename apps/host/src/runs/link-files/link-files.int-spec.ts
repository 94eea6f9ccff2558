import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LinesPageReply } from '../../run-store/lines.dto.js';
import { tiedOutMonth } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';
import type { ImportLinksReply } from './link-files.dto.js';

let host: TestHost;
let runId: string;
let base: string;
beforeAll(async () => {
  host = await startTestHost();
  ({ runId } = await tiedOutMonth(host, '2026-10'));
  base = `application-links/${host.demo.applicationLinkId}`;
}, 90_000);
afterAll(() => host.close(), 30_000);

const file = async (): Promise<string> => (await host.raw('GET', `${base}/entity-links.csv`)).text();
const take = (content: string, preview = false): Promise<ImportLinksReply> =>
  host.call('POST', `${base}/entity-links/import`, { content, runId, preview });
const linked = async (): Promise<number> =>
  (await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`)).items.filter(
    ({ links }) => links.customer.linked,
  ).length;

describe('links out to a file and back', () => {
  it('change nothing when nothing was changed in it', async () => {
    const content = await file();
    expect(content.split('\n').length).toBeGreaterThan(50);
    expect(await take(content)).toMatchObject({ done: true, changed: 0, refused: [] });
  });

  it('take links away and give them back, and the run follows', async () => {
    const content = await file();
    const before = await linked();
    const without = content.replace(/^(customer,[^,]*,(?:"[^"]*"|[^,]*)),\d+,/m, '$1,,');
    expect(without).not.toBe(content);
    expect(await take(without, true)).toMatchObject({ done: false, changed: 1 });
    expect(await linked()).toBe(before);
    expect(await take(without)).toMatchObject({ done: true, changed: 1 });
    expect(await linked()).toBeLessThan(before);
    expect(await take(content)).toMatchObject({ done: true, changed: 1 });
    expect(await linked()).toBe(before);
  });

  it('are taken all or not at all: an unknown id is named with its row', async () => {
    const content = `${await file()}customer,new-key,New,424242,,\n`;
    const rows = content.trimEnd().split('\n').length;
    const reply = await take(content.replace(/,501,/, ',502,'));
    expect(reply.done).toBe(false);
    expect(reply.refused).toEqual([{ row: rows, message: 'The target has no customer 424242.' }]);
    expect(await file()).not.toContain('424242');
  });
});
