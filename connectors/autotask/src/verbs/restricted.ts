import type { AutotaskApi } from '../api/autotask-api.js';
import { accessTo } from '../api/metadata.js';

const READ = ['Companies', 'Contracts', 'ContractServices', 'ContractServiceUnits'] as const;

/** Entities of which the API user sees only part: a restricted level leaves rows out without any error. */
export async function restrictedEntities(api: AutotaskApi): Promise<string[]> {
  const access = await Promise.all(READ.map((entity) => accessTo(api, entity)));
  return READ.filter((_, i) => access[i]?.query !== 1);
}
