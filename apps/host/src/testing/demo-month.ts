import type { LinesPageReply } from '../run-store/lines.dto.js';
import type { UnlinkedChargeListReply } from '../runs/line-story.dto.js';
import type { RunReply, RunState } from '../run-store/runs.dto.js';
import type { PlanReply } from '../plans/plans.dto.js';
import type { TestHost } from './test-host.js';

const LOOKS = 600;
const PAUSE_MS = 100;

/** Waits for a run to come to a state, a bounded number of looks. */
export async function runIn(host: TestHost, runId: string, states: readonly RunState[]): Promise<RunReply> {
  for (let look = 0; look < LOOKS; look += 1) {
    const run = await host.call<RunReply>('GET', `runs/${runId}`);
    if (states.includes(run.state)) return run;
    if (run.state === 'failed') throw new Error(`The run failed: ${run.failure?.message}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`The run did not come to ${states.join(' or ')}.`);
}

/** A month that is read, with every suggestion accepted and everything else excluded: its plan can be approved. */
export async function tiedOutMonth(
  host: TestHost,
  month: string,
): Promise<{ runId: string; plan: PlanReply }> {
  const { id: runId } = await host.call<RunReply>(
    'POST',
    `application-links/${host.demo.applicationLinkId}/runs`,
    { month },
  );
  await runIn(host, runId, ['open']);
  await host.call('POST', `runs/${runId}/accept-suggestions`, { minimumScore: 85 });
  await excludeTheRest(host, runId);
  return { runId, plan: await host.call<PlanReply>('GET', `runs/${runId}/plan`) };
}

async function excludeTheRest(host: TestHost, runId: string): Promise<void> {
  const { items } = await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`);
  const unlinked = items.filter(
    ({ links }) => !(links.customer.linked && links.contract.linked && links.service.linked),
  );
  const charges = await host.call<UnlinkedChargeListReply>('GET', `runs/${runId}/unlinked-charges`);
  await host.call('POST', `runs/${runId}/exclude`, {
    lineIds: unlinked.filter((line) => line.state !== 'excluded').map((line) => line.id),
    chargeIds: charges.items.filter((charge) => !charge.excluded).map((charge) => charge.id),
    reason: 'Billed outside of the PSA.',
  });
}
