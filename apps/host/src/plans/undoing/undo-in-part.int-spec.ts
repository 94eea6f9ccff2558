import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runIn, tiedOutMonth } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';
import type { PlanReply } from '../plans.dto.js';

let host: TestHost;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  const month = await tiedOutMonth(host, '2026-10');
  runId = month.runId;
  await apply(
    runId,
    month.plan.operations.map(({ id }) => id),
  );
}, 180_000);
afterAll(() => host.close(), 30_000);

async function apply(id: string, operationIds: readonly string[]): Promise<void> {
  const { hash } = await host.call<PlanReply>('GET', `runs/${id}/plan`);
  await host.call('POST', `runs/${id}/plan/approve`, { hash, operationIds });
  await host.call('POST', `runs/${id}/apply`);
  await runIn(host, id, ['applied']);
}

const undo = (): Promise<PlanReply> => host.call<PlanReply>('POST', `runs/${runId}/undo`);
const chains = ({ operations }: PlanReply): string[] =>
  [...new Set(operations.map(({ chain }) => chain))].sort();

describe('taking a month back in parts', () => {
  it('offers what is left after one line was taken back, and nothing twice', async () => {
    const whole = await undo();
    const [first, ...others] = chains(whole);
    const ids = whole.operations.flatMap((one) => (one.chain === first ? [one.id] : []));
    await apply(whole.runId, ids);

    const rest = await undo();
    expect(chains(rest)).toEqual(others);
    await apply(
      rest.runId,
      rest.operations.map(({ id }) => id),
    );

    const nothing = await host.raw('POST', `runs/${runId}/undo`);
    expect(await nothing.json()).toMatchObject({ error: { code: 'UNDO.ALREADY' } });
  }, 180_000);
});
