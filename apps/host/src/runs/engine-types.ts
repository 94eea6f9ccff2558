import type {
  Agreement,
  AgreementLine,
  TargetCustomer,
  TargetService,
  TargetState,
} from '@tallylink/billing-model';

export type {
  LineSuggestions,
  PlanOffer,
  ResolvedLine,
  Suggestion,
  ValidatedLine,
} from '@tallylink/sync-engine';

/** The target's snapshot by id. */
export interface TargetIndex {
  readonly customers: ReadonlyMap<string, TargetCustomer>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly services: ReadonlyMap<string, TargetService>;
  readonly lines: ReadonlyMap<string, AgreementLine>;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

export const indexTarget = (state: TargetState): TargetIndex => ({
  customers: byId(state.customers),
  agreements: byId(state.agreements),
  services: byId(state.services),
  lines: byId(state.lines),
});
