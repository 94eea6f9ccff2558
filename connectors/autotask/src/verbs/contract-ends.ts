import { addDays, type PlainDate } from '@tallylink/billing-model';
import type { RequestPurpose } from '@tallylink/connector-sdk';
import type { AutotaskApi } from '../api/autotask-api.js';
import { allIn } from '../api/paging.js';
import { dayOf } from '../normalize/wire-values.js';
import type { ContractRecord } from '../wire.js';

/** The first day outside of each contract, by its id, in lists. */
export async function contractEnds(
  agreementIds: readonly string[],
  api: AutotaskApi,
  purpose: RequestPurpose,
): Promise<Map<string, PlainDate>> {
  const query = { entity: 'Contracts', fields: ['id', 'endDate'], filter: [], purpose } as const;
  const ids = agreementIds.map((id) => +id);
  const contracts = await allIn<Pick<ContractRecord, 'id' | 'endDate'>>(api, query, 'id', ids);
  return new Map(
    contracts.map(({ id, endDate }) => [String(id), addDays(dayOf(endDate, 'contract', id), 1)]),
  );
}
