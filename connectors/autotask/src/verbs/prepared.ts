import type { ApplyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskContext } from '../api/context.js';

const KEY = 'autotask.prepared';
const TTL_MS = 30_000;

/** What a batch look found for one creation; null: nothing like it is there. */
export interface Prepared {
  readonly found: ApplyOutcome | null;
}

/** Keeps what a batch look found, for half a minute. */
export async function keepPrepared(
  context: AutotaskContext,
  byOperation: Readonly<Record<string, Prepared>>,
): Promise<void> {
  await context.cache.set(KEY, byOperation, { ttlMs: TTL_MS });
}

/** Takes what was found for an operation, once: a second send looks for itself, because the first may have arrived. */
export async function takePrepared(context: AutotaskContext, operationId: string): Promise<Prepared | null> {
  const byOperation = await context.cache.get<Readonly<Record<string, Prepared>>>(KEY);
  const found = byOperation?.[operationId];
  if (!byOperation || !found) return null;
  const { [operationId]: _taken, ...rest } = byOperation;
  await keepPrepared(context, rest);
  return found;
}
