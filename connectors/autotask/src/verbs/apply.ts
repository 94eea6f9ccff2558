import type { Operation } from '@tallylink/billing-model';
import type { ApplyOutcome } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { refuseLine } from '../operations/line-requests.js';
import { refusal, type Refusal } from '../operations/refusal.js';
import { refuseUnresolved } from '../operations/refuse-unresolved.js';
import { lookBefore } from './look-before.js';
import { requestOf } from './request-of.js';

/**
 * Sends one operation, once. Before it, one look: an adjustment cannot be taken back, so the line's currency and
 * posting are seen first; what is created is looked for by our id and by its name.
 */
export async function apply(operation: Operation, context: AutotaskContext): Promise<ApplyOutcome> {
  const api = new AutotaskApi(context);
  const refused = refuseUnsent(operation, context) ?? (await lookBefore(operation, api));
  if (refused) return 'outcome' in refused ? refused : rejected(refused);
  const request = await requestOf(operation, api);
  if ('code' in request) return rejected(request);
  const written = await api.write(request);
  switch (written.result) {
    case 'done':
      return { outcome: 'applied', reference: written.id };
    case 'refused':
      return { outcome: 'rejected', code: written.code, message: written.message };
    case 'unknown':
      return { outcome: 'unknown', message: written.message };
  }
}

/** What is refused without asking Autotask anything. */
function refuseUnsent(operation: Operation, context: AutotaskContext): Refusal | null {
  const unresolved = refuseUnresolved(operation);
  if (unresolved) return unresolved;
  if (operation.kind === 'change-line' || operation.kind === 'add-line')
    return refuseLine(operation, context.settings);
  if (
    operation.kind === 'extend-agreement' &&
    operation.after.endExclusive <= operation.before.endExclusive
  ) {
    return refusal(
      'CONTRACT.NOT_SHORTENED',
      'A contract is never shortened: Autotask would delete its later periods.',
    );
  }
  return null;
}

const rejected = ({ code, message }: Refusal): ApplyOutcome => ({ outcome: 'rejected', code, message });
