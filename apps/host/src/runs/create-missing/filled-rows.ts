import { createHash } from 'node:crypto';
import { canonicalJson } from '@tallylink/billing-model';
import { prepareCreate, type CreateSurroundings, type PreparedCreate } from './create-missing-items.js';
import type { MissingRowChange } from './create-many.dto.js';
import { NEW_CUSTOMER } from './create-order.js';
import type { MissingRow } from './missing-rows.js';

/** A row with its values: what would be created. */
export interface FilledRow extends MissingRow {
  readonly prepared: PreparedCreate;
  readonly name: string;
  /** Of everything that would be created: what is confirmed is what was shown. */
  readonly proof: string;
  readonly problems: readonly string[];
}

type Around = Omit<CreateSurroundings, 'targetCustomerId'>;
type Named = Around['target']['services'][number];

/** Fills rows from their lines, with what a person changed over it. No two of them get one name by a template. */
export function fillRows(
  rows: readonly MissingRow[],
  changes: readonly MissingRowChange[],
  around: Around,
): FilledRow[] {
  const byKey = new Map(changes.map((change) => [change.key, change]));
  const services: Named[] = [...around.target.services];
  const taken = new Set<string>();
  return rows.map((row) => {
    const change = byKey.get(row.key);
    const fill = (name?: string): PreparedCreate =>
      prepareRow(row, { ...change, ...(name === undefined ? {} : { name }) }, { ...around, services });
    let prepared = fill();
    if (row.kind === 'contract' && !change?.name) {
      const { name } = prepared.operation.after;
      const free = freeName(name, (one) => !taken.has(scopedName(row, one)), around.longestNames.contract);
      if (free !== name) prepared = fill(free);
    }
    const { name } = prepared.operation.after;
    const scoped = scopedName(row, name);
    const problems = [...prepared.problems, ...nameProblems(change, name, taken.has(scoped))];
    taken.add(scoped);
    if (prepared.operation.kind === 'create-service') services.push({ name });
    return { ...row, prepared, name, proof: proofOf(row, prepared), problems };
  });
}

function prepareRow(
  { kind, line, needs, targetCustomerId }: MissingRow,
  { name, unitPrice }: Partial<MissingRowChange>,
  { services, ...around }: Around & { readonly services: readonly Named[] },
): PreparedCreate {
  const item = {
    kind,
    lineId: line.id,
    ...(name?.trim() ? { name: name.trim() } : {}),
    ...(unitPrice ? { unitPrice } : {}),
  };
  const customer = targetCustomerId ?? (needs === null ? null : NEW_CUSTOMER);
  return prepareCreate(item, line, { ...around, target: { services }, targetCustomerId: customer });
}

function nameProblems(change: MissingRowChange | undefined, name: string, isTaken: boolean): string[] {
  if (change?.name !== undefined && change.name.trim() === '') return ['A name is needed.'];
  if (!isTaken) return [];
  return [`Another row is named ${name} too. Give this one another name, or leave it out and link it later.`];
}

/** A contract's name is its customer's alone. */
const scopedName = ({ kind, line }: MissingRow, name: string): string =>
  JSON.stringify([kind, kind === 'contract' ? line.customer.id : null, name.trim().toLowerCase()]);

function freeName(
  name: string,
  isFree: (name: string) => boolean,
  longest = Number.MAX_SAFE_INTEGER,
): string {
  const numbered = (n: number): string => {
    const suffix = ` (${n})`;
    return `${name.slice(0, longest - suffix.length)}${suffix}`;
  };
  if (isFree(name)) return name;
  let n = 2;
  while (!isFree(numbered(n)) && n < MOST_OF_ONE_NAME) n += 1;
  return numbered(n);
}

const MOST_OF_ONE_NAME = 1000;

function proofOf({ key }: MissingRow, { operation }: PreparedCreate): string {
  const shown = { key, after: operation.after, targetCustomerId: operation.targetCustomerId };
  return createHash('sha256').update(canonicalJson(shown)).digest('hex');
}
