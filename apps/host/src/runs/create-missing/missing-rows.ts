import type { BillingLine } from '@tallylink/billing-model';
import { lineLinkKey, type LinkKind } from '../../entity-links/index.js';
import type { LackingLine } from './lacking-lines.repository.js';

/** One thing that the target lacks, for all the lines that lack it. */
export interface MissingRow {
  readonly key: string;
  readonly kind: LinkKind;
  /** The first line that lacks it: the row is filled from it. */
  readonly line: BillingLine;
  readonly lineIds: readonly string[];
  /** The target's customer that a contract is for, where it is known. */
  readonly targetCustomerId: string | null;
  /** The row of the customer that has to be there first. */
  readonly needs: string | null;
  /** The grid offers to link it to something that is there. */
  readonly suggested: boolean;
}

/** What others need comes first. */
const ORDER: readonly LinkKind[] = ['customer', 'service', 'contract'];

/** A row's key is the id that the created thing carries, so that it is found again whatever its name becomes. */
export const rowKey = (kind: LinkKind, reference: string): string => `${kind} ${reference}`;

/** What lines lack, each thing once: one customer for its twelve lines. */
export function missingRows(
  lacking: readonly LackingLine[],
  lines: ReadonlyMap<string, BillingLine>,
  kinds: readonly LinkKind[] = ORDER,
): MissingRow[] {
  const rows = new Map<string, MissingRow & { lineIds: string[] }>();
  for (const kind of ORDER.filter((one) => kinds.includes(one))) {
    for (const { id, links } of lacking) {
      const line = lines.get(id);
      if (!line || links[kind].linked) continue;
      const key = rowKey(kind, lineLinkKey(line, { kind }));
      const known = rows.get(key);
      if (known) {
        known.lineIds.push(id);
        continue;
      }
      const ofCustomer = rowKey('customer', line.customer.id);
      const waits = kind === 'contract' && !links.customer.linked && rows.has(ofCustomer);
      const targetCustomerId = kind === 'contract' ? links.customer.targetId : null;
      const suggested = links[kind].suggestion !== null;
      const needs = waits ? ofCustomer : null;
      rows.set(key, { key, kind, line, lineIds: [id], targetCustomerId, needs, suggested });
    }
  }
  return [...rows.values()];
}

/** The most that one go shows: first what nothing is suggested for, and never a contract without its customer's row. */
export function firstRows(rows: readonly MissingRow[], most: number): MissingRow[] {
  const suggested = new Set(rows.filter((row) => row.suggested).map(({ key }) => key));
  const isClear = ({ key, needs }: MissingRow): boolean =>
    !suggested.has(key) && (needs === null || !suggested.has(needs));
  const inTurn = [...rows.filter(isClear), ...rows.filter((row) => !isClear(row))];
  const shown = new Set(inTurn.slice(0, most).map(({ key }) => key));
  return rows.filter(({ key, needs }) => shown.has(key) && (needs === null || shown.has(needs)));
}
