import type { ProgressStep } from '../../run-store/runs.repository.js';
import { withoutRetried } from './next-batch.js';
import type { AppliedPart, OperationJournal } from '../operations/operation-journal.js';
import { countOperations } from '../operations/operation-reply.js';
import type { OperationEntity } from '../operations/operation.entity.js';

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
    await journal.progress(tenantId, runId, writingStep(states, message));
  });
}

/** What was sent counts at once; it is done only when the target's own numbers have proved it, or when it stopped. */
export function writingStep(states: readonly OperationEntity['state'][], message: string): ProgressStep {
  const { verified, applied, unknown, stopped, total } = countOperations(states);
  return { stage: 'apply', done: verified + stopped, sent: verified + applied + unknown, total, message };
}
