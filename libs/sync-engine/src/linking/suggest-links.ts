import type { LineSuggestions, SuggestLinksInput } from './suggestion.js';

export function suggestLinks(input: SuggestLinksInput): LineSuggestions[] {
  return input.lines.map((line) => ({ lineId: line.id, suggestions: [] }));
}
