import type { LinkKind, OperationReply, RunReply } from '../../../api/schemas';
import { isCreating } from './run-movement';

export type CreateOutcome =
  | { readonly state: 'creating' }
  | { readonly state: 'created' }
  | {
      readonly state: 'refused';
      /** What was made before something else was refused. */
      readonly made: readonly LinkKind[];
      readonly reasons: readonly string[];
    };

const KINDS: Readonly<Partial<Record<OperationReply['kind'], LinkKind>>> = {
  'create-customer': 'customer',
  'create-agreement': 'contract',
  'create-service': 'service',
};

type Watched = Pick<OperationReply, 'id' | 'kind' | 'state' | 'message'>;

/** How a creation went. A record counts as made when it was read back and the run has taken it up. */
export function createOutcome(
  run: Pick<RunReply, 'state' | 'progress'>,
  operations: readonly Watched[],
  ids: readonly string[],
): CreateOutcome {
  if (run.state === 'open' && isCreating(run)) return { state: 'creating' };
  const mine = operations.filter(({ id }) => ids.includes(id));
  const failed = mine.filter(({ state }) => state !== 'verified');
  if (mine.length === ids.length && failed.length === 0) return { state: 'created' };
  const reasons = new Set(failed.map(({ message }) => message ?? run.progress.message));
  return {
    state: 'refused',
    made: mine.flatMap(({ kind, state }) => (state === 'verified' ? (KINDS[kind] ?? []) : [])),
    reasons: reasons.size > 0 ? [...reasons] : [run.progress.message],
  };
}
