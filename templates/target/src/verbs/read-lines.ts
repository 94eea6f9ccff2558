import type { AgreementLine } from '@tallylink/billing-model';
import type { RequestPurpose, TargetReadRequest } from '@tallylink/connector-sdk';
import { allWith } from '../api/lists.js';
import { toAgreementLine } from '../normalize/agreement-line.js';
import type { SampleTargetContext } from '../sample-target.context.js';
import type { WireLine } from '../wire.js';

/** The present state of some lines: the check right before a write. */
export function readLines(
  ids: readonly string[],
  request: TargetReadRequest,
  context: SampleTargetContext,
): Promise<readonly AgreementLine[]> {
  return linesWith({ field: 'id', values: ids, purpose: 'read' }, request, context);
}

/** Lines by a field, in batches. */
export async function linesWith(
  by: {
    readonly field: 'id' | 'contractId';
    readonly values: readonly string[];
    readonly purpose: RequestPurpose;
  },
  { period }: TargetReadRequest,
  context: SampleTargetContext,
): Promise<readonly AgreementLine[]> {
  const lines = await allWith<WireLine>({ endpoint: 'lines', ...by }, context);
  return lines.map((each) => toAgreementLine(each, period));
}
