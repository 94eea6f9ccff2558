import { addDays, dayInWords } from '@tallylink/billing-model';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { contractEnds } from './contract-ends.js';
import type { OperationsOf } from './operations-of.js';

/** Extended contracts: their ends, in lists. */
export async function verifyExtended(
  operations: OperationsOf<'extend-agreement'>,
  api: AutotaskApi,
): Promise<VerifyOutcome[]> {
  const ends = await contractEnds(
    operations.map((operation) => operation.agreementId),
    api,
    'verify',
  );
  return operations.map(({ id, agreementId, before, after }) => {
    const endExclusive = ends.get(agreementId) ?? null;
    const outcome =
      endExclusive === after.endExclusive
        ? 'present'
        : endExclusive === before.endExclusive
          ? 'absent'
          : 'conflict';
    const message =
      endExclusive === null
        ? 'Autotask does not show the contract.'
        : `Autotask shows ${dayInWords(addDays(endExclusive, -1))} as the contract's last day.`;
    return { operationId: id, outcome, reference: agreementId, actual: { endExclusive }, message };
  });
}
