import type { Month, PlainDate, TargetCapabilities } from '@tallylink/billing-model';
import type { AssemblySums, LateCharge, ReadingCount } from '@tallylink/sync-engine';

/** What was read for a run, as a whole. With lines and records it is the snapshot that every validation starts from. */
export interface Reading {
  readonly month: Month;
  readonly asOf: PlainDate;
  readonly capabilities: TargetCapabilities;
  readonly costsVisible: boolean;
  readonly complete: boolean;
  readonly notes: readonly string[];
  readonly sums: AssemblySums;
  readonly readings: readonly ReadingCount[];
  readonly lateCharges: readonly LateCharge[];
  readonly completeFrom: PlainDate;
  readonly snapshotIds: readonly string[];
}

/** The id of the one record of kind `reading`. */
export const READING = 'reading';
