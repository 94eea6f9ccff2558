import { addDays } from '@tallylink/billing-model';
import type { VerifyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { allIn } from '../api/paging.js';
import { dayOf } from '../normalize/wire-values.js';
import type { ContractRecord } from '../wire.js';
import type { OperationsOf } from './operations-of.js';

/** Extended contracts: their ends, in lists. */
export async function verifyExtended(
  operations: OperationsOf<'extend-agreement'>,
  api: AutotaskApi,
): Promise<VerifyOutcome[]> {
  const query = { entity: 'Contracts', fields: ['id', 'endDate'], filter: [], purpose: 'verify' } as const;
  const ids = operations.map((operation) => +operation.agreementId);
  const contracts = await allIn<Pick<ContractRecord, 'id' | 'endDate'>>(api, query, 'id', ids);
  const ends = new Map(
    contracts.map((contract) => [
      String(contract.id),
      addDays(dayOf(contract.endDate, 'contract', contract.id), 1),
    ]),
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
        : `Autotask shows ${endExclusive} as the first day outside the contract.`;
    return { operationId: id, outcome, reference: agreementId, actual: { endExclusive }, message };
  });
}
