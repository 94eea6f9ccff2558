import {
  addDays,
  holdsDay,
  type AddLineOperation,
  type ChangeLineOperation,
  type Operation,
} from '@tallylink/billing-model';
import type { ApplyOutcome } from '@tallylink/connector-sdk';
import { refusal, type Refusal } from '../operations/refuse.js';
import type { SampleTargetContext } from '../sample-target.context.js';
import { isCreation, recordsOf, type Creation } from './created.js';
import { linesWith } from './read-lines.js';

/** One look before a write that cannot be taken back; `null`: it may be sent. */
export async function lookBefore(
  operation: Operation,
  context: SampleTargetContext,
): Promise<Refusal | ApplyOutcome | null> {
  if (operation.kind === 'change-line') return lookAtLine(operation, context);
  if (operation.kind === 'add-line') return lookForService(operation, context);
  return isCreation(operation) ? lookForRecord(operation, context) : null;
}

async function lookAtLine(
  operation: ChangeLineOperation,
  context: SampleTargetContext,
): Promise<Refusal | null> {
  const { agreementLineId, effectiveDate: day, after } = operation;
  const by = { field: 'id', values: [agreementLineId], purpose: 'write' } as const;
  const [line] = await linesWith(by, { period: { start: day, endExclusive: addDays(day, 1) } }, context);
  if (!line) return refusal('LINE.GONE', `Sample Target has no line ${agreementLineId} any more.`);
  const currency = after.unitPrice?.currency ?? line.currency;
  if (currency !== line.currency)
    return refusal('CURRENCY.OTHER', `The line is billed in ${line.currency}, not in ${currency}.`);
  const posted = line.periods.some((each) => each.posted && holdsDay(each.period, day));
  return posted ? refusal('PERIOD.POSTED', `The period that holds ${day} is posted already.`) : null;
}

async function lookForService(
  operation: AddLineOperation,
  context: SampleTargetContext,
): Promise<Refusal | null> {
  const { agreementId, serviceId, effectiveDate: day } = operation;
  const by = { field: 'contractId', values: [agreementId], purpose: 'write' } as const;
  const lines = await linesWith(by, { period: { start: day, endExclusive: addDays(day, 1) } }, context);
  return lines.some((line) => line.serviceId === serviceId)
    ? refusal('LINE.EXISTS', 'The contract has a line of this service already. Read the month again.')
    : null;
}

/** Our id in a record proves that a lost creation arrived; the same name without it is somebody else's record. */
async function lookForRecord(
  { kind, after }: Creation,
  context: SampleTargetContext,
): Promise<Refusal | ApplyOutcome | null> {
  const purpose = 'write' as const;
  const [ours] = await recordsOf(kind, { field: 'reference', values: [after.reference], purpose }, context);
  if (ours) return { outcome: 'applied', reference: ours.id };
  if (kind !== 'create-customer' && kind !== 'create-service') return null;
  const [theirs] = await recordsOf(kind, { field: 'name', values: [after.name], purpose }, context);
  return theirs
    ? refusal(
        'NAME.TAKEN',
        `Sample Target has a record named ${after.name} already, id ${theirs.id}. Link that one.`,
      )
    : null;
}
