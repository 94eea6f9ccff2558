import { breaksChain } from '@tallylink/sync-engine';
import type { OperationEntity } from './operation.entity.js';

/**
 * How many operations share one read before the writes: a page. What is not written within the read's 30 seconds is
 * read again, so that a smaller number would only ask more often.
 */
export const BATCH = 500;

/** What can be done next: of each chain the first operation that is not done, when everything before it is proved. */
export interface NextWork {
  readonly ready: readonly OperationEntity[];
  /** Their chain is broken by an earlier one. */
  readonly blocked: readonly OperationEntity[];
}

/** `mayTry`: what has been tried too often already is left as it is, and does not hold up the others. */
export function nextWork(
  operations: readonly OperationEntity[],
  mayTry: (operation: OperationEntity) => boolean = () => true,
): NextWork {
  const chains = new Map<string, OperationEntity[]>();
  for (const operation of inOrder(operations))
    chains.set(operation.chain, [...(chains.get(operation.chain) ?? []), operation]);
  const ready: OperationEntity[] = [];
  const blocked: OperationEntity[] = [];
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
export function withoutRetried(operations: readonly OperationEntity[]): OperationEntity[] {
  const replaced = new Set(operations.map((operation) => operation.retryOf).filter((id) => id !== null));
  return operations.filter((operation) => !replaced.has(operation.id));
}

const inOrder = (operations: readonly OperationEntity[]): OperationEntity[] =>
  [...operations].sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.position - b.position);

const dayOf = ({ data }: OperationEntity): string => ('effectiveDate' in data ? data.effectiveDate : '');
