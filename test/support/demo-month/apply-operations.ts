import { addDays, type Operation } from '@tallylink/billing-model';
import { AutotaskConnector } from '@tallylink/connector-autotask';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import { isStale } from '@tallylink/sync-engine';
import type { DemoSandboxes } from './sandboxes.js';

type Context = ReturnType<DemoSandboxes['targetContext']>;

/** What became of an operation. */
export interface Applied {
  readonly operation: Operation;
  readonly outcome: 'stale' | 'rejected' | 'unknown' | VerifyOutcome['outcome'];
  readonly message: string;
}

/** Sends operations one after the other, each after a look at the line, and reads each back. */
export async function applyOperations(
  demo: DemoSandboxes,
  operations: readonly Operation[],
  today: string,
): Promise<Applied[]> {
  const connector = new AutotaskConnector();
  const context = demo.targetContext(today);
  const applied: Applied[] = [];
  for (const operation of operations) {
    const stale = await staleness(connector, operation, context);
    applied.push({ operation, ...(stale ?? (await sendAndVerify(connector, operation, context))) });
  }
  return applied;
}

async function staleness(
  connector: AutotaskConnector,
  operation: Operation,
  context: Context,
): Promise<Omit<Applied, 'operation'> | null> {
  if (operation.kind !== 'change-line') return null;
  const day = operation.effectiveDate;
  const period = { start: day, endExclusive: addDays(day, 1) };
  const [line] = await connector.readLines([operation.agreementLineId], { period }, context);
  const answer = line ? isStale(operation, line) : { stale: true as const, message: 'The line is gone.' };
  return answer.stale ? { outcome: 'stale', message: answer.message } : null;
}

async function sendAndVerify(
  connector: AutotaskConnector,
  operation: Operation,
  context: Context,
): Promise<Omit<Applied, 'operation'>> {
  const sent = await connector.apply(operation, context);
  if (sent.outcome !== 'applied') return sent;
  const [read] = await connector.verify([operation], context);
  return { outcome: read!.outcome, message: read!.message };
}
