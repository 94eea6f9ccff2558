/** In which run a row is looked at; `november` is the demo's own day, 2 November, before anything was written. */
export type RunName = 'october' | 'november' | 'december' | 'september' | 'marked-up' | 'second';

/**
 * A line of the case table, typed by hand: units with the days on which they change and how sure they are where they
 * are not settled, unit cost, charges of the month, findings, operations
 * (`?` behind what is only offered), what the target's line then bills in October and November, and what is named.
 */
export interface ExpectedLine {
  readonly case: string;
  readonly in?: RunName;
  readonly units: string;
  readonly cost: string;
  readonly charges: string;
  readonly findings: string;
  readonly operations?: string;
  /** `158.92, 165.2` */
  readonly bills?: string;
  /** `11.42 posted`: too little; `-0.38 used`: too much. */
  readonly named?: string;
}

export type Row = readonly [
  name: string,
  units: string,
  cost: string,
  charges: string,
  findings: string,
  operations?: string | undefined,
  bills?: string | undefined,
  named?: string,
];

/** A row of the table as looked at in a run. */
export const row =
  (run: RunName) =>
  ([name, units, cost, charges, findings, operations, bills, named]: Row): ExpectedLine => ({
    case: name,
    in: run,
    units,
    cost,
    charges,
    findings,
    ...(operations === undefined ? {} : { operations }),
    ...(bills === undefined ? {} : { bills }),
    ...(named === undefined ? {} : { named }),
  });

export const PLUS_3 = '25 → 28 @12';
// 25 × 5.90 = 147.50, and 5.90 × 3 × 20/31 = 11.42; 28 × 5.90 = 165.20 from November on.
export const BILLS = '158.92, 165.2';
