import type { BillingLine, SourceCustomer, TargetState } from '@tallylink/billing-model';
import type { EntityLink, LinkKind } from './entity-link.js';

/** Why a candidate scores: one comparison, 0 to 100, with its sentence. */
export interface SuggestionPart {
  readonly name: 'reference' | 'vat-number' | 'domain' | 'name' | 'sku' | 'billing-period' | 'only-contract';
  readonly score: number;
  readonly sentence: string;
}

export interface Suggestion {
  readonly kind: LinkKind;
  /** The key under which accepting it is remembered. */
  readonly sourceKey: string;
  readonly targetId: string;
  readonly targetName: string;
  readonly score: number;
  readonly parts: readonly SuggestionPart[];
  readonly sentence: string;
  /** Another candidate is within 5 points: shown, never accepted in bulk. */
  readonly ambiguous: boolean;
}

/** Candidates of one line, per kind best first. Kinds that are already tied have none. */
export interface LineSuggestions {
  readonly lineId: string;
  readonly suggestions: readonly Suggestion[];
}

export interface SuggestLinksInput {
  readonly lines: readonly BillingLine[];
  readonly customers: readonly SourceCustomer[];
  readonly links: readonly EntityLink[];
  readonly target: TargetState;
  readonly settings?: Partial<SuggestionSettings>;
}

export interface SuggestionSettings {
  /** Weaker candidates are not shown. */
  readonly minimumScore: number;
  readonly candidatesPerKind: number;
}
