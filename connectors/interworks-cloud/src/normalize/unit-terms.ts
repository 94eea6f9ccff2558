import type { WireLite, WireUnitGroup } from '../wire.js';

/** What a unit (the vendor's billing cycle) means. JSON, so that it can be kept between calls. */
export interface UnitTerm {
  /** Length of the term; `null` when the vendor gives none. */
  readonly months: number | null;
  readonly setUp: boolean;
  readonly recurring: boolean;
}

/** Units by their id, which is the installation's own. */
export type UnitTerms = Readonly<Record<string, UnitTerm>>;

const MONTHS_BY_TYPE: readonly (readonly [RegExp, number])[] = [
  [/^month/i, 1],
  [/^quarter/i, 3],
  [/^year|^annual/i, 12],
];

const MONTHS_BY_NAME: readonly (readonly [RegExp, number])[] = [
  [/trienn|\b3[ -]?years?\b|\b36\b/i, 36],
  [/bienn|\b2[ -]?years?\b|\b24\b/i, 24],
  [/semi|half|semester|\b6[ -]?months?\b/i, 6],
  [/quarter|\b3[ -]?months?\b/i, 3],
  [/annual|year|\b12[ -]?months?\b/i, 12],
  [/^\W*(1\W*)?month/i, 1],
];

/** Reads the definitions of units. */
export function unitTermsOf(groups: readonly WireUnitGroup[]): UnitTerms {
  const terms: Record<string, UnitTerm> = {};
  for (const group of groups) {
    for (const unit of group.units ?? []) {
      if (!unit.id) continue;
      terms[unit.id.toLowerCase()] = {
        months: monthsOf(unit.billingCycleDuration, unit.billingCycleUnitType) ?? monthsByName(unit.name),
        setUp: /set.?up/i.test(unit.type ?? ''),
        recurring: group.isRecurringChargeUnit !== false,
      };
    }
  }
  return terms;
}

/** The meaning of a unit on a record; by its name when its definition is not known. */
export function termOf(unit: WireLite | null | undefined, terms: UnitTerms): UnitTerm {
  const known =
    unit?.id === null || unit?.id === undefined ? undefined : terms[String(unit.id).toLowerCase()];
  return (
    known ?? { months: monthsByName(unit?.name), setUp: /set.?up/i.test(unit?.name ?? ''), recurring: true }
  );
}

function monthsOf(duration: number | null | undefined, type: string | null | undefined): number | null {
  const months = MONTHS_BY_TYPE.find(([pattern]) => pattern.test(type ?? ''))?.[1];
  return months !== undefined && Number.isInteger(duration) && duration! > 0 ? months * duration! : null;
}

function monthsByName(name: string | null | undefined): number | null {
  return MONTHS_BY_NAME.find(([pattern]) => pattern.test(name ?? ''))?.[1] ?? null;
}
