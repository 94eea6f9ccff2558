import type { LinkKind } from './entity-link.js';
import type { Candidate } from './suggest-customers.js';
import type { Suggestion, SuggestionPart, SuggestionSettings } from './suggestion.js';

/** Candidates as near to the best one as this are ambiguous. */
const AMBIGUOUS_WITHIN = 5;

/** Best first, with the best candidates marked when there is more than one of them. */
export function rankCandidates(
  candidates: readonly Candidate[],
  key: { readonly kind: LinkKind; readonly sourceKey: string },
  settings: SuggestionSettings,
): Suggestion[] {
  const scored = candidates
    .map((one) => ({ ...one, score: scoreOf(one.parts) }))
    .filter((one) => one.score >= settings.minimumScore)
    .sort((a, b) => b.score - a.score || (a.targetId < b.targetId ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  const near = scored.filter((one) => best - one.score <= AMBIGUOUS_WITHIN);
  return scored.slice(0, settings.candidatesPerKind).map((one) => ({
    ...key,
    targetId: one.targetId,
    targetName: one.targetName,
    score: one.score,
    parts: one.parts,
    sentence: sentenceOf(one.parts),
    ambiguous: near.length > 1 && near.includes(one),
  }));
}

/** The strongest part counts; what speaks against it is taken off. */
function scoreOf(parts: readonly SuggestionPart[]): number {
  const best = Math.max(0, ...parts.map((part) => part.score));
  const against = parts.reduce((sum, part) => sum + Math.min(0, part.score), 0);
  return Math.max(0, best + against);
}

function sentenceOf(parts: readonly SuggestionPart[]): string {
  return [...parts]
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score))
    .map((part) => part.sentence)
    .join('; ');
}
