import type { SuggestionReply, TargetHitReply } from '../../../api/schemas';

/** A choice in the linking cell: suggested with its score, or found by the text. */
export interface LinkOption {
  readonly targetId: string;
  readonly name: string;
  readonly detail: string;
  readonly score: number | null;
  readonly ambiguous: boolean;
  readonly reasons: readonly string[];
}

const fromSuggestion = (suggestion: SuggestionReply): LinkOption => ({
  targetId: suggestion.targetId,
  name: suggestion.targetName,
  detail: suggestion.sentence,
  score: suggestion.score,
  ambiguous: suggestion.ambiguous,
  reasons: suggestion.reasons.map(({ sentence, points }) => `${sentence} (${points} points)`),
});

const fromHit = (hit: TargetHitReply): LinkOption => ({
  targetId: hit.id,
  name: hit.name,
  detail: hit.active ? hit.detail : [hit.detail, 'inactive'].filter(Boolean).join(' · '),
  score: null,
  ambiguous: false,
  reasons: [],
});

/** Suggestions first, best first; then what the search found and is not suggested already. */
export function linkOptions(
  suggestions: readonly SuggestionReply[],
  hits: readonly TargetHitReply[],
  text: string,
): LinkOption[] {
  const wanted = text.trim().toLowerCase();
  const suggested = suggestions
    .filter(({ targetName }) => wanted === '' || targetName.toLowerCase().includes(wanted))
    .sort((a, b) => b.score - a.score)
    .map(fromSuggestion);
  const known = new Set(suggested.map(({ targetId }) => targetId));
  return [...suggested, ...hits.filter(({ id }) => !known.has(id)).map(fromHit)];
}
