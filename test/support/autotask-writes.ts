import { sandbox } from './product.js';

interface JournalEntry {
  readonly method: string;
  readonly endpoint: string;
  readonly committed: boolean;
  readonly body: unknown;
}

/** Which requests change units. */
export const ADJUSTMENTS = { method: 'POST', entity: 'ContractServiceAdjustments' } as const;

/** Bodies of the adjustments that Autotask took, in their order. */
export async function adjustmentsTaken(autotask: string): Promise<string[]> {
  const { requests } = await sandbox<{ requests: JournalEntry[] }>(autotask, 'journal');
  return requests
    .filter(({ method, endpoint }) => method === 'POST' && endpoint === ADJUSTMENTS.entity)
    .filter(({ committed }) => committed)
    .map(({ body }) => JSON.stringify(body));
}
