import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LineWindowReply } from '../run-store/lines.dto.js';
import type { RunReply } from '../run-store/runs.dto.js';
import { runIn } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';
import type { AcceptSuggestionsReply, AcceptSuggestionsRequest } from './decisions.dto.js';

let host: TestHost;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  const runs = `application-links/${host.demo.applicationLinkId}/runs`;
  ({ id: runId } = await host.call<RunReply>('POST', runs, { month: '2026-10' }));
  await runIn(host, runId, ['open']);
}, 90_000);
afterAll(() => host.close(), 30_000);

const counted = (request: AcceptSuggestionsRequest): Promise<AcceptSuggestionsReply> =>
  host.call('POST', `runs/${runId}/accept-suggestions`, { ...request, preview: true });

describe('accepting suggestions of all that match', () => {
  it('leaves out the lines that were unticked', async () => {
    const filter = { view: 'todo' } as const;
    const { items } = await host.call<LineWindowReply>(
      'GET',
      `runs/${runId}/line-window?view=todo&limit=2000`,
    );
    const ids = items.map(({ id }) => id);
    const all = await counted({ filter });
    const wanted = ids.slice(0, 20);
    const some = await counted({ filter, exceptLineIds: ids.slice(20) });
    expect(some.lines).toBeGreaterThan(0);
    expect(some.lines).toBeLessThan(all.lines);
    expect(some).toEqual(await counted({ lineIds: wanted }));
  });
});
