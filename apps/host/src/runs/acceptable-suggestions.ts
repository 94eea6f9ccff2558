import { confirmLink, suggestLinks, type EntityLink, type Suggestion } from '@tallylink/sync-engine';
import { lineLinkName, type LinkDecision } from '../entity-links/index.js';
import type { AcceptSuggestionsRequest } from './decisions.dto.js';
import type { RunMaterial } from '../run-store/run-material.js';

const DEFAULT_SCORE = 90;
/** A contract is suggested once its customer is linked, a service perhaps after that. */
const PASSES = 3;

export interface Acceptable {
  readonly decisions: readonly LinkDecision[];
  readonly lineIds: ReadonlySet<string>;
  readonly ambiguous: number;
}

/** The suggestions that may be accepted together: at or above the score, and with no second candidate close by. */
export function acceptable(
  material: RunMaterial,
  lineIds: ReadonlySet<string>,
  request: Pick<AcceptSuggestionsRequest, 'minimumScore' | 'kinds'>,
): Acceptable {
  const { customers, target } = material;
  const lines = material.lines.filter((line) => lineIds.has(line.id));
  const names = new Map(lines.map((line) => [line.id, line]));
  const links: EntityLink[] = [...material.links];
  const known = new Map(material.links.map((link) => [keyOf(link), link]));
  const decisions = new Map<string, LinkDecision>();
  const touched = new Set<string>();
  let ambiguous = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = decisions.size;
    ambiguous = 0;
    for (const { lineId, suggestions } of suggestLinks({ lines, customers, links, target })) {
      for (const best of bestOfEachKind(suggestions)) {
        if (!fits(best, request)) continue;
        if (best.ambiguous) {
          ambiguous += 1;
          continue;
        }
        touched.add(lineId);
        const key = keyOf(best);
        if (decisions.has(key)) continue;
        decisions.set(key, decisionOf(best, lineId, lineLinkName(names.get(lineId)!, best.kind)));
      }
    }
    if (decisions.size === before) break;
    for (const decision of [...decisions.values()].slice(before))
      links.push(linkOf(decision, known.get(keyOf(decision)) ?? null));
  }
  return { decisions: [...decisions.values()], lineIds: touched, ambiguous };
}

function bestOfEachKind(suggestions: readonly Suggestion[]): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const suggestion of suggestions) if (!best.has(suggestion.kind)) best.set(suggestion.kind, suggestion);
  return [...best.values()];
}

function fits(
  suggestion: Suggestion,
  request: Pick<AcceptSuggestionsRequest, 'minimumScore' | 'kinds'>,
): boolean {
  if (request.kinds && !request.kinds.includes(suggestion.kind)) return false;
  return suggestion.score >= (request.minimumScore ?? DEFAULT_SCORE);
}

const decisionOf = (suggestion: Suggestion, lineId: string, sourceName: string): LinkDecision => ({
  kind: suggestion.kind,
  sourceKey: suggestion.sourceKey,
  sourceName,
  targetId: suggestion.targetId,
  targetName: suggestion.targetName,
  reason: suggestion.sentence,
  score: suggestion.score,
  lineId,
});

const keyOf = ({ kind, sourceKey }: Pick<EntityLink, 'kind' | 'sourceKey'>): string => `${kind} ${sourceKey}`;

function linkOf(decision: LinkDecision, before: EntityLink | null): EntityLink {
  const { kind, sourceKey, reason } = decision;
  return confirmLink(before, { kind, sourceKey, targetId: decision.targetId!, reason }, '', '');
}
