import { addDays, earlier, isZeroDecimal, later, type AddLineOperation } from '@tallylink/billing-model';
import type { ApplyOutcome } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { allIn } from '../api/paging.js';
import { CONTRACT_SERVICE_FIELDS } from '../normalize/agreement-line.js';
import type { ContractServiceRecord } from '../wire.js';
import type { Existing } from './creating.js';
import { linesOf } from './read-lines.js';

/** Lines of the same service on the same contract. One with units would get ours on top; one without may take them. */
export async function existingLines(
  operations: readonly AddLineOperation[],
  api: AutotaskApi,
): Promise<Existing> {
  if (operations.length === 0) return new Map();
  const contractIds = operations.map((operation) => +operation.agreementId);
  const query = {
    entity: 'ContractServices',
    fields: CONTRACT_SERVICE_FIELDS,
    filter: onlyTheir(operations),
    purpose: 'read',
  } as const;
  const found = await allIn<ContractServiceRecord>(api, query, 'contractID', contractIds);
  const wanted = new Set(operations.map(({ agreementId, serviceId }) => `${agreementId}/${serviceId}`));
  const own = found.filter((each) => wanted.has(`${each.contractID}/${each.serviceID}`));
  const days = operations.map((operation) => operation.effectiveDate);
  const window = { start: days.reduce(earlier), endExclusive: addDays(days.reduce(later), 1) };
  const lines = own.length === 0 ? [] : await linesOf(api, own, window, 'read');
  return new Map(
    operations.map(({ id, agreementId, serviceId }): [string, ApplyOutcome | null] => {
      const used = lines.find(
        (line) =>
          line.agreementId === agreementId &&
          line.serviceId === serviceId &&
          line.steps.some((step) => !isZeroDecimal(step.units)),
      );
      return [id, used ? duplicate(used.id) : null];
    }),
  );
}

/** Of one service only that service is asked for; of many, all of their contracts. */
function onlyTheir(operations: readonly AddLineOperation[]) {
  const services = [...new Set(operations.map((operation) => +operation.serviceId))];
  return services.length > 200 ? [] : [{ op: 'in', field: 'serviceID', value: services } as const];
}

const duplicate = (lineId: string): ApplyOutcome => ({
  outcome: 'rejected',
  code: 'RECORD.DUPLICATE',
  message: `The contract has this service already (id ${lineId}). Nothing was changed. Link the line to it, and read the month again.`,
});
