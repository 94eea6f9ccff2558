import { breaksChain } from '@tallylink/sync-engine';
import type { OperationEntity } from '../operations/operation.entity.js';

/**
 * How many operations share one read before the writes: a page. What is not written within the read's 30 seconds is
 * read again, so that a smaller number would only ask more often.
 */
export const BATCH = 500;

/** What the order of writing needs to know of an operation. */
export interface Standing extends Pick<
  OperationEntity,
  'id' | 'chain' | 'state' | 'position' | 'attempts' | 'retryOf'
> {
  /** From when on it holds; empty for what holds from no day. */
  readonly day: string;
}

/** What can be done next: of each chain the first operation that is not done, when everything before it is proved. */
export interface NextWork {
  readonly ready: readonly Standing[];
  /** Their chain is broken by an earlier one. */
  readonly blocked: readonly Standing[];
}

/** `mayTry`: what has been tried too often already is left as it is, and does not hold up the others. */
export function nextWork(
  operations: readonly Standing[],
  mayTry: (operation: Standing) => boolean = () => true,
): NextWork {
  const chains = Map.groupBy(inOrder(operations), (operation) => operation.chain);
  const ready: Standing[] = [];
  const blocked: Standing[] = [];
  for (const chain of chains.values()) {
    const stopper = chain.findIndex((operation) => breaksChain(operation.state));
    if (stopper >= 0) {
      blocked.push(...chain.slice(stopper + 1).filter((operation) => operation.state === 'pending'));
      continue;
    }
    const head = chain.find((operation) => operation.state !== 'verified');
    if (head?.state === 'pending' && mayTry(head)) ready.push(head);
  }
  // Those first to whom nothing went wrong yet: no customer waits for another one's trouble.
  ready.sort((a, b) => a.attempts - b.attempts);
  return { ready: ready.slice(0, BATCH), blocked };
}

/** Only the newest try of an operation counts; the one that it replaces has ended. */
export function withoutRetried<T extends Pick<OperationEntity, 'id' | 'retryOf'>>(
  operations: readonly T[],
): T[] {
  const replaced = new Set(operations.map((operation) => operation.retryOf).filter((id) => id !== null));
  return operations.filter((operation) => !replaced.has(operation.id));
}

const inOrder = (operations: readonly Standing[]): Standing[] =>
  [...operations].sort((a, b) => compareDays(a.day, b.day) || a.position - b.position);

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
