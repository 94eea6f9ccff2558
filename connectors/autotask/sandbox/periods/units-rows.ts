import { dayNumber, type PlainDate } from '@tallylink/billing-model';
import type { AutotaskState } from '../autotask-state.js';
import { recordOf } from '../autotask-state.js';
import { contractPeriods, type ContractPeriod } from './contract-periods.js';
import type { ServiceLine, UnitsRow } from './line-types.js';
import { valuesOn } from './service-line.js';

/** Days per line that ids leave room for: more than 27 years. */
const IDS_PER_LINE = 10_000;

/** The rows of a line, oldest first; computed once and again after a change. */
export function rowsOf(state: AutotaskState, line: ServiceLine): readonly UnitsRow[] {
  return (line.rows ??= computeRows(state, line));
}

/** Which line, by its place, has the row with this id; later ids lie on later lines. */
export function ordinalOfRowId(id: number): number {
  return Math.floor(id / IDS_PER_LINE);
}

function computeRows(state: AutotaskState, line: ServiceLine): UnitsRow[] {
  const contract = recordOf(state, 'Contracts', line.contractID);
  const first = line.steps[0]?.day;
  if (!contract || first === undefined) return [];
  const periods = contractPeriods(contract).filter((period) => first < period.endExclusive);
  return periods.flatMap((period) => rowsOfPeriod(line, period, first));
}

function rowsOfPeriod(line: ServiceLine, period: ContractPeriod, first: PlainDate): UnitsRow[] {
  const inside = line.steps
    .map((step) => step.day)
    .filter((day) => period.start < day && day < period.endExclusive);
  const starts = [...new Set(first <= period.start ? [period.start, ...inside] : inside)];
  return starts.map((start, index) => ({
    id: line.ordinal * IDS_PER_LINE + Math.max(0, dayNumber(start) - line.epochDay),
    start,
    endExclusive: starts[index + 1] ?? period.endExclusive,
    cutByAdjustment: index + 1 < starts.length,
    period,
    ...valuesOn(line, start),
  }));
}
