import type { LineReply, LinkKind, OfferReply, SuggestionReply } from '../../../api/schemas';
import { leadingFinding } from './line-row';

/** What a row offers as its one button, and what Enter does on it. */
export type OfferedStep =
  | { readonly kind: 'accept'; readonly suggestions: readonly SuggestionReply[]; readonly label: string }
  | { readonly kind: 'edit'; readonly linkKind: LinkKind; readonly label: string }
  | { readonly kind: 'create'; readonly linkKind: LinkKind; readonly label: string }
  | { readonly kind: 'exclude'; readonly label: string }
  | { readonly kind: 'include'; readonly label: string }
  | { readonly kind: 'decide'; readonly label: string }
  | { readonly kind: 'review'; readonly label: string }
  | { readonly kind: 'open'; readonly label: string };

const KINDS: readonly LinkKind[] = ['customer', 'contract', 'service'];

/** The first of customer, contract and service that is not linked yet. */
export function firstMissingLink(line: LineReply): LinkKind | null {
  return KINDS.find((kind) => !line.links[kind].linked) ?? null;
}

/** The suggestions that one Enter takes: of every missing link, up to the first that is not clear. */
function clearSuggestions(line: LineReply): SuggestionReply[] {
  const clear: SuggestionReply[] = [];
  for (const kind of KINDS) {
    const { linked, suggestion } = line.links[kind];
    if (linked) continue;
    if (!suggestion || suggestion.ambiguous) break;
    clear.push(suggestion);
  }
  return clear;
}

function linkingStep(line: LineReply, linkKind: LinkKind): OfferedStep {
  const { suggestion } = line.links[linkKind];
  const suggestions = clearSuggestions(line);
  if (suggestions.length > 0) {
    return {
      kind: 'accept',
      suggestions,
      label: `Accept ${Math.min(...suggestions.map(({ score }) => score))} %`,
    };
  }
  if (!suggestion && line.findings.some(({ action }) => action === 'create-missing')) {
    return { kind: 'create', linkKind, label: `Create ${linkKind}…` };
  }
  return { kind: 'edit', linkKind, label: suggestion ? 'Choose…' : 'Link…' };
}

/** A longer one would push the finding out of its cell. */
const LONGEST_LABEL = 22;

/** One offer says on its button what it does; of several, the dialog does. */
function decidingStep(offers: readonly OfferReply[]): OfferedStep {
  const [first] = offers;
  if (!first) return { kind: 'open', label: 'Look' };
  if (offers.some(({ decisionId }) => decisionId)) return { kind: 'decide', label: 'Decided' };
  const says = offers.length === 1 && first.label.length <= LONGEST_LABEL;
  return { kind: 'decide', label: says ? `${first.label.replace(/…$/, '')}…` : 'Decide…' };
}

/** The step that a line offers, or `null` when it needs nobody. */
export function offeredStep(line: LineReply, offers: readonly OfferReply[] = []): OfferedStep | null {
  if (line.state === 'excluded') return { kind: 'include', label: 'Include again' };
  const missing = firstMissingLink(line);
  if (missing) return linkingStep(line, missing);
  const finding = leadingFinding(line.findings);
  switch (finding?.action) {
    case 'update':
      // The update is in the plan already; what is offered beside it waits for somebody.
      if (offers.some(({ decisionId }) => !decisionId)) return decidingStep(offers);
      return line.operationIds.length > 0
        ? { kind: 'review', label: 'Review update' }
        : { kind: 'open', label: 'Look' };
    case 'exclude':
      return { kind: 'exclude', label: 'Exclude…' };
    case 'link':
      return { kind: 'edit', linkKind: 'service', label: 'Choose…' };
    case 'choose':
      return offers.length > 0
        ? decidingStep(offers)
        : { kind: 'edit', linkKind: 'service', label: 'Choose…' };
    case 'create-missing':
      return { kind: 'create', linkKind: 'service', label: 'Create…' };
    case 'extend-agreement':
    case 'charge-once':
    case 'adopt':
    case 'decide':
      return decidingStep(offers);
    default:
      return offers.length > 0 ? decidingStep(offers) : null;
  }
}
