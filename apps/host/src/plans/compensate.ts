import {
  addDays,
  addDecimals,
  agreementStepOn,
  canonicalJson,
  holdsDay,
  isZeroDecimal,
  subtractDecimals,
  type AgreementLine,
  type ChangeLineOperation,
  type LineState,
  type PlainDate,
} from '@tallylink/billing-model';
import { createHash } from 'node:crypto';

/** Days that are looked at for a free one before the change is left to a person. */
const DAYS_AHEAD = 366;

/**
 * The changes that take applied ones back: each difference with the other sign, on its own day or the next that is free.
 * What the days between bill stays, and the summary says from when the change holds. Pure.
 */
export function compensate(
  applied: readonly ChangeLineOperation[],
  line: AgreementLine,
): ChangeLineOperation[] {
  // A change of cost alone uses its day too, which the target does not show: our own journal knows it.
  const used = new Set([...line.usedDays, ...applied.map((operation) => operation.effectiveDate)]);
  const made: ChangeLineOperation[] = [];
  for (const operation of [...applied].sort((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : 1))) {
    const difference = subtractDecimals(operation.before.units, operation.after.units);
    const day = freeDay(operation.effectiveDate, line, used);
    if (day === null || (isZeroDecimal(difference) && sameValues(operation.before, operation.after)))
      continue;
    used.add(day);
    const before = stateOn(line, day, made);
    const units = addDecimals(before.units, difference);
    const after: LineState = {
      units,
      unitPrice: operation.before.unitPrice,
      unitCost: operation.before.unitCost,
    };
    made.push({
      ...operation,
      id: idOf(operation.id, day),
      effectiveDate: day,
      before,
      after,
      ticked: true,
      summary: sentence(operation, before, after, day),
    });
  }
  return made;
}

const sameValues = (a: LineState, b: LineState): boolean =>
  canonicalJson([a.unitPrice, a.unitCost]) === canonicalJson([b.unitPrice, b.unitCost]);

function freeDay(from: PlainDate, line: AgreementLine, used: ReadonlySet<PlainDate>): PlainDate | null {
  let day = from;
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1, day = addDays(day, 1)) {
    const posted = line.periods.some((one) => one.posted && holdsDay(one.period, day));
    if (!posted && !used.has(day)) return day;
  }
  return null;
}

/** What the target will show on the day, once the compensations before it are written. */
function stateOn(line: AgreementLine, day: PlainDate, made: readonly ChangeLineOperation[]): LineState {
  const step = agreementStepOn(line, day);
  const earlier = made.filter((operation) => operation.effectiveDate <= day);
  const shift = earlier.reduce(
    (sum, { before, after }) => addDecimals(sum, subtractDecimals(after.units, before.units)),
    '0',
  );
  const last = earlier.at(-1)?.after;
  return {
    units: addDecimals(step?.units ?? '0', shift),
    unitPrice: last?.unitPrice ?? step?.unitPrice ?? null,
    unitCost: last?.unitCost ?? step?.unitCost ?? null,
  };
}

const idOf = (id: string, day: PlainDate): string =>
  createHash('sha256').update(`undo ${id} ${day}`).digest('hex').slice(0, 32);

const sentence = (undone: ChangeLineOperation, before: LineState, after: LineState, day: PlainDate): string =>
  `Take back “${undone.summary}”: ${before.units} → ${after.units} units from ${day}`;
