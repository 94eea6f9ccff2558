import type { AutotaskWorld } from '../../autotask-state.js';
import type { WireRecord } from '../../wire-values.js';

/** What an entity does beyond its fields. Every part is optional; `check` may refuse by throwing. */
export interface EntityRules {
  /** Fills in what a new record lacks. */
  defaults?(record: WireRecord, world: AutotaskWorld): void;
  /** `before` is `null` for a new record. */
  check?(after: WireRecord, before: WireRecord | null, world: AutotaskWorld): void;
  /** Where inserting is more than storing. */
  insert?(record: WireRecord, world: AutotaskWorld): number;
  /** After an update was stored. */
  changed?(record: WireRecord, world: AutotaskWorld): void;
  remove?(record: WireRecord): void;
}
