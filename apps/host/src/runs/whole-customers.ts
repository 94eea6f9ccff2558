import type { ResolvedLine } from '@tallylink/sync-engine';

/**
 * Lines in parts that can be looked at one after the other: those of one customer of the target are never parted,
 * because several lines may feed one service there. A part has at most `most` lines, unless one customer has more.
 */
export function inWholeCustomers<Line extends { readonly id: string }>(
  lines: readonly Line[],
  resolved: readonly Pick<ResolvedLine, 'line' | 'customerId'>[],
  most: number,
): Line[][] {
  const customers = new Map(resolved.map(({ line, customerId }) => [line.id, customerId]));
  const byCustomer = Map.groupBy(lines, ({ id }) => customers.get(id) ?? '');
  const parts: Line[][] = [];
  let last: Line[] = [];
  for (const own of byCustomer.values()) {
    if (last.length === 0 || last.length + own.length > most) parts.push((last = []));
    for (const line of own) last.push(line);
  }
  return parts;
}
