import { confirmLink, type EntityLink } from '@tallylink/sync-engine';
import type { LinkDecision } from '../../entity-links/index.js';

/** The links that would hold after some decisions. Pure: nothing is written. */
export function withDecisions(
  links: readonly EntityLink[],
  decisions: readonly LinkDecision[],
): EntityLink[] {
  const byKey = new Map(links.map((link) => [keyOf(link), link]));
  for (const decision of decisions) {
    const { kind, sourceKey, targetId, reason } = decision;
    if (targetId === null) continue;
    const key = keyOf(decision);
    byKey.set(key, confirmLink(byKey.get(key) ?? null, { kind, sourceKey, targetId, reason }, '', ''));
  }
  return [...byKey.values()];
}

const keyOf = ({ kind, sourceKey }: Pick<EntityLink, 'kind' | 'sourceKey'>): string => `${kind} ${sourceKey}`;
