import type { RequestPurpose } from '@tallylink/connector-sdk';
import type { RunRequestsReply } from '../run-store/runs.dto.js';

const PAGE = 500;
const pages = (count: number): number => Math.max(1, Math.ceil(count / PAGE));

/** The least requests that reading the target could have taken: C, K, V and twice the lines, in pages of 500. */
export function leastReading(counts: Readonly<Record<string, number>>): number {
  const of = (kind: string): number => pages(counts[kind] ?? 0);
  return of('customers') + of('agreements') + of('services') + 2 * of('lines');
}

export function requestsReply(
  source: Readonly<Record<RequestPurpose, number>>,
  target: Readonly<Record<RequestPurpose, number>>,
  targetMinimum: number | null,
): RunRequestsReply {
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((total, one) => total + one, 0);
  return { source: sum(source), target: sum(target), targetMinimum, targetByPurpose: { ...target } };
}
