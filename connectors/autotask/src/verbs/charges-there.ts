import type { DeleteChargeOperation } from '@tallylink/billing-model';
import type { ApplyOutcome, RequestPurpose, VerifyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { allIn } from '../api/paging.js';
import { refusal, type Refusal } from '../operations/refusal.js';

interface ChargeRecord {
  readonly id: number;
  readonly isBilled: boolean | null;
}

/** The charges that are there, by id: true where it is billed. */
async function billedById(
  api: AutotaskApi,
  operations: readonly DeleteChargeOperation[],
  purpose: RequestPurpose,
): Promise<Map<string, boolean>> {
  const query = { entity: 'ContractCharges', fields: ['id', 'isBilled'], filter: [], purpose } as const;
  const ids = operations.map((operation) => +operation.chargeId);
  const rows = await allIn<ChargeRecord>(api, query, 'id', ids);
  return new Map(rows.map((row) => [String(row.id), row.isBilled === true]));
}

/** A charge that is billed is never deleted; one that somebody deleted already is as wanted. */
export async function lookAtCharge(
  operation: DeleteChargeOperation,
  api: AutotaskApi,
): Promise<Refusal | ApplyOutcome | null> {
  const billed = (await billedById(api, [operation], 'read')).get(operation.chargeId);
  if (billed === undefined) return { outcome: 'applied', reference: operation.chargeId };
  return billed
    ? refusal('CHARGE.BILLED', 'The charge is billed already, so it stays. Credit it in Autotask instead.')
    : null;
}

/** Deleted charges: present is that the charge is not there any more. */
export async function verifyDeleted(
  operations: readonly DeleteChargeOperation[],
  api: AutotaskApi,
): Promise<VerifyOutcome[]> {
  const there = await billedById(api, operations, 'verify');
  return operations.map(({ id: operationId, chargeId }) => {
    const billed = there.get(chargeId);
    const shared = { operationId, reference: chargeId, actual: { billed: billed ?? null } };
    if (billed === undefined)
      return {
        ...shared,
        outcome: 'present',
        message: `Autotask does not show the charge ${chargeId} any more.`,
      };
    return billed
      ? { ...shared, outcome: 'conflict', message: `The charge ${chargeId} is billed already, so it stays.` }
      : { ...shared, outcome: 'absent', message: `Autotask still shows the charge ${chargeId}.` };
  });
}
