import {
  addDays,
  earlier,
  later,
  type AddLineOperation,
  type AgreementLine,
  type ChangeLineOperation,
  type LineState,
} from '@tallylink/billing-model';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import { judge, stateOn } from '../operations/judge.js';
import type { SampleTargetContext } from '../sample-target.context.js';
import { linesWith } from './read-lines.js';
import { said } from './said.js';

type LineOperation = ChangeLineOperation | AddLineOperation;

/** Changes and additions: the lines of all their contracts, read together. */
export async function verifyLines(
  operations: readonly LineOperation[],
  context: SampleTargetContext,
): Promise<VerifyOutcome[]> {
  if (operations.length === 0) return [];
  const days = operations.map((each) => each.effectiveDate);
  const period = { start: days.reduce(earlier), endExclusive: addDays(days.reduce(later), 1) };
  const values = operations.map((each) => each.agreementId);
  const lines = await linesWith({ field: 'contractId', values, purpose: 'verify' }, { period }, context);
  return operations.map((operation) => outcomeOf(operation, lines.find(isLineOf(operation))));
}

const isLineOf =
  (operation: LineOperation) =>
  (line: AgreementLine): boolean =>
    operation.kind === 'change-line'
      ? line.id === operation.agreementLineId
      : line.agreementId === operation.agreementId && line.serviceId === operation.serviceId;

function outcomeOf(operation: LineOperation, line: AgreementLine | undefined): VerifyOutcome {
  const { id: operationId, effectiveDate: day, after } = operation;
  const actual = stateOn(line, day);
  const nothing: LineState = { ...after, units: '0' };
  const outcome = judge(actual, operation.before ?? nothing, after);
  const reference = operation.kind === 'add-line' && outcome === 'present' ? (line?.id ?? null) : null;
  const message = said(outcome, `${actual.units} units on ${day}`);
  return { operationId, outcome, reference, actual, message };
}
