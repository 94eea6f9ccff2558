import { withoutRetried } from './next-batch.js';
import type { AppliedPart, OperationJournal } from './operation-journal.js';
import { countOperations } from './operation-reply.js';

/** How far an apply is. What a dialog creates is told as a whole, by whoever began it. */
export async function tellProgress(
  journal: OperationJournal,
  part: AppliedPart,
  message: string,
): Promise<void> {
  if (part.purpose !== 'plan') return;
  const { tenantId, runId } = part;
  await journal.together(tenantId, async () => {
    const states = withoutRetried(await journal.standings(part)).map(({ state }) => state);
    const { verified, stopped, total } = countOperations(states);
    await journal.progress(tenantId, runId, { stage: 'apply', done: verified + stopped, total, message });
  });
}
