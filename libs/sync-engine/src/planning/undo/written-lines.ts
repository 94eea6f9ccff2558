import type { AgreementLine, PlainDate } from '@tallylink/billing-model';
import { groupBy, type TargetIndex } from '../../linking/target-index.js';
import type { AppliedOperation, PlanUndoInput, WrittenLine } from './undo-input.js';

type LineWrite = WrittenLine['operations'][number];

/** The agreement lines that the applied operations changed: their own, and those that an extended contract bills again. */
export function writtenLines(input: PlanUndoInput, target: TargetIndex): WrittenLine[] {
  const writes = groupBy(input.applied.flatMap(lineWrite), (one) => one.lineId);
  const ends = extendedFrom(input.applied);
  const lines = input.target.lines.filter((line) => writes.has(line.id) || ends.has(line.agreementId));
  return lines
    .filter((line) => target.agreements.has(line.agreementId))
    .sort((a, b) => (nameOf(a, target) < nameOf(b, target) ? -1 : 1))
    .map((line) => ({
      line,
      operations: (writes.get(line.id) ?? []).map((one) => one.write).sort(byDay),
      endedFrom: ends.get(line.agreementId) ?? null,
    }));
}

function lineWrite({ operation, reference }: AppliedOperation): { lineId: string; write: LineWrite }[] {
  if (operation.kind === 'change-line') return [{ lineId: operation.agreementLineId, write: operation }];
  if (operation.kind === 'add-line' && reference !== null) return [{ lineId: reference, write: operation }];
  return [];
}

/** By agreement: the day from which on it had ended. */
function extendedFrom(applied: readonly AppliedOperation[]): Map<string, PlainDate> {
  return new Map(
    applied.flatMap(({ operation }) =>
      operation.kind === 'extend-agreement' ? [[operation.agreementId, operation.before.endExclusive]] : [],
    ),
  );
}

const nameOf = (line: AgreementLine, target: TargetIndex): string =>
  [target.customers.get(line.customerId)?.name, line.name, line.id].join('\u0000');

const byDay = (a: LineWrite, b: LineWrite): number => (a.effectiveDate < b.effectiveDate ? -1 : 1);
