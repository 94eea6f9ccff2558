import type { LineGroup } from './line-groups.js';

/** First charged days per contract and line, so that a contract which changed hands or product is noticed. */
export type FirstCharges = ReadonlyMap<string, readonly { readonly id: string; readonly start: string }[]>;

/** Of each contract's own lines, add-ons apart, the day of the first charge. */
export function firstCharges(groups: readonly LineGroup[]): FirstCharges {
  const found = new Map<string, { id: string; start: string }[]>();
  for (const group of groups) {
    const starts = group.dated.filter((charge) => !charge.credit).map((charge) => charge.period.start);
    if (group.addOn || starts.length === 0) continue;
    const start = starts.reduce((first, day) => (day < first ? day : first));
    const lines = found.get(group.key.contractId);
    if (lines) lines.push({ id: group.id, start });
    else found.set(group.key.contractId, [{ id: group.id, start }]);
  }
  return found;
}

/** Whether the line's contract was charged for another customer or service before it. */
export function hasSiblingBefore(group: LineGroup, first: FirstCharges): boolean {
  const lines = group.addOn ? [] : (first.get(group.key.contractId) ?? []);
  const own = lines.find((line) => line.id === group.id);
  return lines.some((line) => line.id !== group.id && (!own || line.start < own.start));
}
