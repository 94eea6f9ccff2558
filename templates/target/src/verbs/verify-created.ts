import type { VerifyOutcome } from '@tallylink/connector-sdk';
import type { SampleTargetContext } from '../sample-target.context.js';
import { recordsOf, type Creation, type Found } from './created.js';
import { said } from './said.js';

/** Creations by our id in them. Two with one id are a conflict: a person must look. */
export async function verifyCreated(
  operations: readonly Creation[],
  context: SampleTargetContext,
): Promise<VerifyOutcome[]> {
  const outcomes: VerifyOutcome[] = [];
  for (const [kind, group] of Map.groupBy(operations, (each) => each.kind)) {
    const values = group.map((each) => each.after.reference);
    const found = await recordsOf(kind, { field: 'reference', values, purpose: 'verify' }, context);
    outcomes.push(...group.map((each) => outcomeOf(each, found)));
  }
  return outcomes;
}

function outcomeOf({ id: operationId, after }: Creation, records: readonly Found[]): VerifyOutcome {
  const found = records.filter((record) => record.reference === after.reference);
  const outcome = found.length === 0 ? 'absent' : found.length === 1 ? 'present' : 'conflict';
  return {
    operationId,
    outcome,
    reference: outcome === 'present' ? found[0]!.id : null,
    actual: found[0] ?? null,
    message: said(outcome, `${found.length} records with our id ${after.reference}`),
  };
}
