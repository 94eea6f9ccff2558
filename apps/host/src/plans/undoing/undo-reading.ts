import { addMonths, later, monthPeriod, type Operation, type TargetState } from '@tallylink/billing-model';
import { withExtensions, type AppliedOperation } from '@tallylink/sync-engine';
import type { TargetSide } from '../../application-links/index.js';
import type { RunMaterial } from '../../run-store/run-material.js';

/** How far past today, and past the last change, the lines are read: the day after posted periods must lie inside. */
const MONTHS_AHEAD = 2;

/** The target as the run read it, with every line that the run touched, or whose contract it extended, as it is now. */
export async function targetNow(
  { connector, context }: TargetSide,
  { target, reading }: RunMaterial,
  applied: readonly AppliedOperation[],
): Promise<TargetState> {
  const extended = applied.flatMap(({ operation }) =>
    operation.kind === 'extend-agreement'
      ? [{ agreementId: operation.agreementId, endExclusive: operation.after.endExclusive }]
      : [],
  );
  const onExtended = target.lines.filter((line) =>
    extended.some((one) => one.agreementId === line.agreementId),
  );
  const ids = new Set([...applied.flatMap(lineOf), ...onExtended.map((line) => line.id)]);
  const { start, endExclusive } = monthPeriod(reading.month);
  const today = context.clock.now().toISOString().slice(0, 10);
  const days = applied.flatMap(({ operation }) =>
    'effectiveDate' in operation ? operation.effectiveDate : [],
  );
  const last = [today, ...days].reduce(later, endExclusive);
  const period = { start, endExclusive: addMonths(last, MONTHS_AHEAD) };
  const lines = ids.size === 0 ? [] : await connector.readLines([...ids], { period }, context);
  const read = new Set(lines.map((line) => line.id));
  const others = target.lines.filter((line) => !read.has(line.id));
  return withExtensions({ ...target, lines: [...others, ...lines] }, extended);
}

/** Which charges are billed, and which are gone: a deletion that is there already, or that cannot be any more. */
export async function chargesNow(
  { connector, context }: TargetSide,
  operations: readonly Operation[],
): Promise<{ chargesBilled: Set<string>; chargesGone: Set<string> }> {
  const deletions = operations.filter((one) => one.kind === 'delete-charge');
  const outcomes = deletions.length === 0 ? [] : await connector.verify(deletions, context);
  const withOutcome = (wanted: string): Set<string> => {
    const ids = new Set(outcomes.filter((one) => one.outcome === wanted).map((one) => one.operationId));
    return new Set(deletions.filter((one) => ids.has(one.id)).map((one) => one.chargeId));
  };
  return { chargesBilled: withOutcome('conflict'), chargesGone: withOutcome('present') };
}

function lineOf({ operation, reference }: AppliedOperation): string[] {
  if (operation.kind === 'change-line') return [operation.agreementLineId];
  return operation.kind === 'add-line' && reference !== null ? [reference] : [];
}
