import type { CreateManyRequest, MissingRequest } from '../../../api/schemas';
import type { ChosenRow, RowEdits } from './row-choices';

/** Which lines are meant, as for every bulk action. */
export type MissingScope = Pick<MissingRequest, 'lineIds' | 'filter' | 'exceptLineIds'>;

const moneyOf = (price: string | undefined, currency: string) =>
  price === undefined || price.trim() === '' ? {} : { unitPrice: { amount: price.trim(), currency } };

/** An amount such as 5.90; anything else is not sent, so that the host is not asked with half of a number. */
export const isAmount = (text: string): boolean => /^\d{1,12}(\.\d{1,6})?$/.test(text.trim());

/** What was typed, for a preview that checks it. `currencies`: of the rows, by key. */
export function changesOf(
  edits: RowEdits,
  currencies: Readonly<Record<string, string>>,
): NonNullable<MissingRequest['changes']> {
  return Object.entries(edits).flatMap(([key, { name, price }]) => {
    const currency = currencies[key];
    const typed = price !== undefined && isAmount(price) ? price : undefined;
    if (currency === undefined || (name === undefined && typed === undefined)) return [];
    return [{ key, ...(name === undefined ? {} : { name }), ...moneyOf(typed, currency) }];
  });
}

/** Exactly what is shown: created ones with their names, linked ones with what they are linked to. */
export function createManyRequest(
  scope: MissingScope,
  rows: readonly ChosenRow[],
  edits: RowEdits,
): CreateManyRequest {
  return {
    ...scope,
    rows: rows.flatMap(({ row, choice }): CreateManyRequest['rows'] => {
      const { key, name, proof, currency } = row;
      if (choice.action === 'leave') return [];
      const price = moneyOf(edits[key]?.price, currency);
      const shown = { key, name, proof, ...price };
      return choice.action === 'link'
        ? [{ ...shown, action: 'link', targetId: choice.targetId }]
        : [{ ...shown, action: 'create' }];
    }),
  };
}

export interface RowCounts {
  readonly created: number;
  readonly linked: number;
  readonly requests: number;
}

/** How much is confirmed, and what it asks of the target. */
export function countRows(rows: readonly ChosenRow[], readsPerBatch: number): RowCounts {
  const created = rows.filter(({ choice }) => choice.action === 'create');
  const batches = new Set(created.map(({ row }) => `${row.kind} ${row.needs !== null}`));
  return {
    created: created.length,
    linked: rows.filter(({ choice }) => choice.action === 'link').length,
    requests: created.length === 0 ? 0 : created.length + readsPerBatch * batches.size,
  };
}

/** `Create 14 in Autotask`, `Create 14 and link 2`, `Link 2`. */
export function confirmLabel({ created, linked }: RowCounts, targetName: string): string {
  if (created === 0 && linked === 0) return `Create in ${targetName}`;
  if (created === 0) return `Link ${linked}`;
  return linked === 0 ? `Create ${created} in ${targetName}` : `Create ${created} and link ${linked}`;
}
