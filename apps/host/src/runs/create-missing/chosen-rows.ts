import { DomainError } from '@tallylink/billing-model';
import { planCreateMissing, type CreateMissingItem } from '@tallylink/sync-engine';
import { insistOnComplete, type PreparedCreate } from './create-missing-items.js';
import type { MissingRowChoice } from './create-many.dto.js';
import type { FilledRow } from './filled-rows.js';
import { READS_PER_BATCH } from './missing-replies.js';
import { isUnderWay, type Missing } from './missing-rows.service.js';

interface LinkedRow {
  readonly row: FilledRow;
  readonly choice: MissingRowChoice;
}

/** What is to be created and what is to be linked. Errors: `CREATE.CHANGED`, `CREATE.INCOMPLETE`. */
export function chosenRows(
  missing: Pick<Missing, 'rows' | 'earlier'>,
  choices: readonly MissingRowChoice[],
): { readonly created: readonly FilledRow[]; readonly linked: readonly LinkedRow[] } {
  const rows = new Map(missing.rows.map((row) => [row.key, row]));
  const changed = choices.filter(
    ({ key, proof }) => rows.get(key)?.proof !== proof || isUnderWay(missing.earlier.get(key)),
  );
  if (changed.length > 0) throw changedMeanwhile(changed, rows);
  const meant = choices.map((choice) => ({ row: rows.get(choice.key)!, choice }));
  const linked = meant.filter(({ choice }) => choice.action === 'link');
  const created = meant.filter(({ choice }) => choice.action === 'create').map(({ row }) => row);
  insistOnComplete(created.map((row) => ({ ...row.prepared, problems: problemsOf(row, rows) })));
  return { created, linked };
}

function problemsOf({ needs, problems }: FilledRow, rows: ReadonlyMap<string, FilledRow>): string[] {
  const orphan = needs !== null && !rows.has(needs);
  return [
    ...problems,
    ...(orphan ? ['Its customer is neither created nor linked. Choose that row too.'] : []),
  ];
}

/** Target ids of customers that are linked in the same request, by their row's key. */
export const linkedCustomers = (linked: readonly LinkedRow[]): ReadonlyMap<string, string> =>
  new Map(
    linked.flatMap(({ row, choice }) => (choice.targetId ? [[row.key, choice.targetId] as const] : [])),
  );

/** A contract is for the customer that its row's customer was linked to, where it was. */
export function withCustomer(
  { needs, prepared }: FilledRow,
  customers: ReadonlyMap<string, string>,
  runId: string,
): PreparedCreate {
  const targetCustomerId = needs === null ? undefined : customers.get(needs);
  const { operation } = prepared;
  if (targetCustomerId === undefined || operation.kind !== 'create-agreement') return prepared;
  const { lineIds, after: values } = operation;
  const item: CreateMissingItem = { kind: 'contract', lineIds, targetCustomerId, values };
  return { ...prepared, operation: planCreateMissing(item, { runId }) };
}

/**
 * One for each creation; what is there is looked for, and what was made is read back, in pages of each kind. Contracts
 * that wait for their customers come in a batch of their own.
 */
export function requestsFor(created: readonly Pick<FilledRow, 'kind' | 'needs'>[]): number {
  const batches = new Set(created.map(({ kind, needs }) => `${kind} ${needs !== null}`));
  return created.length + READS_PER_BATCH * batches.size;
}

function changedMeanwhile(
  choices: readonly MissingRowChoice[],
  rows: ReadonlyMap<string, FilledRow>,
): DomainError {
  const named = choices.slice(0, 3).map(({ key, name }) => name ?? rows.get(key)?.name ?? key);
  const more = choices.length > named.length ? ` and ${choices.length - named.length} more` : '';
  return new DomainError(
    'CREATE.CHANGED',
    `The run has changed since this was shown: ${named.join(', ')}${more}. Nothing was created. Look at the rows again, then confirm.`,
  );
}
