import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compareDecimals } from '@tallylink/billing-model';
import type { LineReply, LinesPageReply } from '../run-store/lines.dto.js';
import { tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';

let host: TestHost;
let runId: string;
let all: LineReply[];
beforeAll(async () => {
  host = await startTestHost();
  ({ runId } = await tiedOutMonth(host, '2026-10'));
  all = (await page('limit=2000')).items;
}, 90_000);
afterAll(() => host.close(), 30_000);

const page = (query: string): Promise<LinesPageReply> =>
  host.call<LinesPageReply>('GET', `runs/${runId}/lines?${query}`);

describe('a part of the lines, in any order', () => {
  it('is the same rows as page after page', async () => {
    const { items, total } = await page('offset=37&limit=20');
    expect(items).toEqual(all.slice(37, 57));
    expect(total).toBe(all.length);
    expect((await page(`offset=${all.length}&limit=20`)).items).toEqual([]);
  });

  it.each([
    ['units', (line: LineReply) => line.units.closing],
    ['effect', (line: LineReply) => line.moneyEffect?.amount ?? '0'],
    ['charges', (line: LineReply) => line.chargesTotal.amount],
  ])('is in the order of %s, both ways', async (sort, valueOf) => {
    const up = (await page(`offset=0&limit=2000&sort=${sort}`)).items.map(valueOf);
    const down = (await page(`offset=0&limit=2000&sort=-${sort}`)).items.map(valueOf);
    expect(up).toEqual([...up].sort(compareDecimals));
    expect(down).toEqual([...down].sort((a, b) => compareDecimals(b, a)));
    expect(up[0]).not.toBe(down[0]);
  });

  it('knows the filter too, and refuses an order that does not exist', async () => {
    const { items, total } = await page('offset=1&limit=3&view=excluded&sort=service');
    const excluded = all.filter((line) => line.excludedReason !== null);
    expect(total).toBe(excluded.length);
    expect(items).toHaveLength(Math.min(3, excluded.length - 1));
    expect((await host.raw('GET', `runs/${runId}/lines?offset=0&sort=colour`)).status).toBe(400);
  });
});
