import type { DeleteChargeOperation, Operation } from '@tallylink/billing-model';
import { indexTarget } from '../../linking/target-index.js';
import { dayText } from '../../validation/wording.js';
import { contentId } from '../content-id.js';
import { changeSentence } from '../change-sentence.js';
import type { LineOperation } from '../line-operations.js';
import { planHash } from '../plan-hash.js';
import { planMargins } from '../plan-margins.js';
import { planTotals } from '../plan-totals.js';
import type { PlanLeftover } from '../plan.js';
import { previewCustomers } from '../preview-customers.js';
import { keptOperation } from './kept-operations.js';
import type { AppliedOperation, PlanUndoInput, UndoPlan, WrittenLine } from './undo-input.js';
import { undoLeftovers } from './undo-leftovers.js';
import { undoLine } from './undo-line.js';
import { writtenLines } from './written-lines.js';

/**
 * The plan that takes applied operations back: each agreement line to what it was before, from the first day that the
 * target still allows; charges that are not billed yet deleted. What stays, and the days that stay billed, are named.
 */
export function planUndo(input: PlanUndoInput): UndoPlan {
  const index = indexTarget(input.target);
  const undone = writtenLines(input, index).map((written) => undoWritten(written, input));
  const lines = undone.flatMap((one) => one.operations);
  const kept = input.applied.flatMap((one) => keptOperation(one, input) ?? []);
  const stays = new Set(kept.map((one) => one.operationId));
  const charges = input.applied.flatMap((one) =>
    stays.has(one.operation.id) ? [] : deleteCharge(one, input.runId),
  );
  const operations: Operation[] = [...lines, ...charges];
  const leftovers = undone.flatMap((one) => one.leftovers);
  const customers = previewCustomers({ ...input, index, operations: lines, charges });
  return {
    month: input.month,
    operations,
    customers,
    leftovers,
    offers: [],
    totals: planTotals(customers, leftovers),
    margins: planMargins(lines, index, input.month),
    guards: kept.map((one) => one.sentence),
    versions: input.versions,
    hash: planHash({ month: input.month, operations }, input.versions),
    kept,
  };
}

function undoWritten(
  written: WrittenLine,
  input: PlanUndoInput,
): { operations: LineOperation[]; leftovers: PlanLeftover[] } {
  const { line } = written;
  const agreement = input.target.agreements.find((one) => one.id === line.agreementId)!;
  const journalDays = input.journalDays?.get(line.id) ?? [];
  const undo = { written, agreement, capabilities: input.capabilities, journalDays };
  const undone = undoLine(undo);
  const lineIds = [...new Set(written.operations.flatMap((one) => one.lineIds))].sort();
  const chain = `line:${line.id}`;
  const name = input.target.services.find((one) => one.id === line.serviceId)?.name ?? line.name;
  const operations = undone.changes.map((change): LineOperation => {
    const { before, after, day } = change;
    return {
      kind: 'change-line',
      id: contentId({ undo: input.runId, chain, day, before, after }),
      chain,
      targetCustomerId: line.customerId,
      summary: `${changeSentence(name, change, false)}, taking back the change of ${dayText(change.sourceDay, input.month.slice(0, 4))}`,
      lineIds,
      ticked: true,
      agreementId: line.agreementId,
      agreementLineId: line.id,
      serviceId: line.serviceId,
      effectiveDate: day,
      before,
      after,
    };
  });
  const where = { customerId: line.customerId, agreementLineId: line.id, chain, lineIds };
  const leftovers = undoLeftovers(undo, undone, input.month).map((one) => ({ ...one, ...where }));
  return { operations, leftovers };
}

function deleteCharge({ operation, reference }: AppliedOperation, runId: string): DeleteChargeOperation[] {
  if (operation.kind !== 'create-charge' || reference === null) return [];
  const { agreementId, targetCustomerId, lineIds, after } = operation;
  return [
    {
      kind: 'delete-charge',
      id: contentId({ undo: runId, charge: reference }),
      chain: `charge:${reference}`,
      targetCustomerId,
      summary: `${after.name}: delete the charge`,
      lineIds,
      ticked: true,
      agreementId,
      chargeId: reference,
      before: after,
      after: null,
    },
  ];
}
