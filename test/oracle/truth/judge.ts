import { compareLine } from './compare-line.js';
import { expectedLines, type Reading } from './expected-line.js';
import { heldLines } from './held-line.js';
import { absent, placeLines } from './place-lines.js';
import type { SourceState } from './source-state.js';
import type { TargetState } from './target-state.js';

/** What the judge looked at, and what it found wrong. */
export interface Verdict {
  readonly wrong: readonly string[];
  /** Contract services that were compared day by day. */
  readonly lines: number;
  readonly days: number;
  readonly costs: number;
  /** Days that could not be made right: posted, used, or changed by hand. */
  readonly excused: number;
  /** Contract services whose charges are still to come: nothing is said of them. */
  readonly open: number;
  /** Services that cannot be added, because the catalogue has no price in the customer's currency. */
  readonly unpriced: number;
  /** Contract services that the marketplace knows nothing of, and that stayed as they were. */
  readonly untouched: number;
}

export interface Case extends Reading {
  readonly source: SourceState;
  readonly before: TargetState;
  readonly after: TargetState;
}

/** Compares the target with what the books of the source say, without a line of the product's own code. */
export function judge(one: Case): Verdict {
  const [before, after] = [heldLines(one.before), heldLines(one.after)];
  const { placed, wrong } = placeLines(expectedLines(one.source, one), one.before);
  const said = [...wrong];
  const counts = { lines: 0, days: 0, costs: 0, excused: 0, open: 0, unpriced: 0, untouched: 0 };
  for (const [key, { line, contract, price, atHome }] of placed) {
    const was = before.get(key) ?? absent(contract);
    const is = after.get(key) ?? absent(contract);
    if (was.id === null && !atHome) {
      counts.unpriced += 1;
      if (is.id !== null) said.push(`${key} ${line.sku}: added at a price of another currency`);
      continue;
    }
    if (line.open) {
      counts.open += 1;
      continue;
    }
    const found = compareLine({ name: `${key} ${line.sku}`, line, price, was, is, month: one.month });
    said.push(...found.wrong);
    counts.lines += 1;
    counts.days += found.days;
    counts.costs += found.costs;
    counts.excused += found.excused;
  }
  for (const [key, is] of after) {
    if (placed.has(key)) continue;
    const was = before.get(key);
    if (was && JSON.stringify(was.rows) === JSON.stringify(is.rows)) counts.untouched += 1;
    else said.push(`${key}: nobody buys it, and it was ${was ? 'changed' : 'made'}`);
  }
  return { wrong: said, ...counts };
}
