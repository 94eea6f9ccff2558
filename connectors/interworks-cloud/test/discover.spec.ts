import { describe, expect, it } from '@jest/globals';
import type { HttpRequest } from '@tallylink/connector-sdk';
import { InterworksCloudConnector } from '../src/index.js';
import { scriptedContext, type ScriptedReply } from './scripted-context.js';

const connector = new InterworksCloudConnector();
const date = 'Sat, 31 Oct 2026 22:30:00 GMT';

const invoices =
  (oldest: string | null, currencies: readonly string[]) =>
  ({ url }: HttpRequest): ScriptedReply => {
    const newest = decodeURIComponent(url).includes('createdAt desc');
    const rows = newest
      ? currencies.map((currency) => ({ currency }))
      : oldest === null
        ? []
        : [{ createdAt: oldest }];
    return { body: { data: rows, paging: { totalPages: 1, totalRecords: rows.length } }, headers: { date } };
  };

describe('discover', () => {
  it('gives the months from the oldest invoice to the marketplace’s own day, newest first', async () => {
    // Half past ten in the evening of 31 October by Greenwich is 1 November in Athens.
    const { context } = scriptedContext(invoices('2026-08-31T23:30:00+03:00', ['EUR', 'USD', 'EUR']));
    expect(await connector.discover(context)).toEqual({
      months: ['2026-11', '2026-10', '2026-09', '2026-08'],
      zone: 'Europe/Athens',
      now: '2026-10-31T22:30:00.000Z',
      currencies: ['EUR', 'USD'],
    });
  });

  it('asks for the oldest invoice once a day', async () => {
    const asked: string[] = [];
    const answer = invoices('2026-08-31T23:30:00+03:00', ['EUR']);
    const { context } = scriptedContext((request) => {
      asked.push(decodeURIComponent(request.url).includes('createdAt asc') ? 'oldest' : 'newest');
      return answer(request);
    });
    await connector.discover(context);
    await connector.discover(context);
    expect(asked.filter((one) => one === 'oldest')).toHaveLength(1);
  });

  it('goes back two years at most', async () => {
    const { context } = scriptedContext(invoices('2019-01-05T10:00:00+02:00', ['EUR']));
    const { months } = await connector.discover(context);
    expect([months.length, months.at(-1)]).toEqual([24, '2024-12']);
  });

  it('has no month where nothing was ever invoiced', async () => {
    const { context } = scriptedContext(invoices(null, []));
    expect(await connector.discover(context)).toMatchObject({ months: [], currencies: [] });
  });

  it('refuses an oldest invoice without a date', async () => {
    const { context } = scriptedContext(invoices('soon', ['EUR']));
    await expect(connector.discover(context)).rejects.toMatchObject({
      kind: 'bug',
      code: 'REPLY.UNREADABLE',
    });
  });
});
