import { plusDays, type Day } from '../calendar/days.js';
import { timeOfDay } from '../calendar/zone.js';
import type { Document } from '../invoicing/documents.js';
import { lasting, memoized, type Lasting, type World } from '../state.js';
import { documentsAround, ledgerKey } from './ledger.js';

/** An invoice or credit note as it is at an instant. */
export interface InvoiceRow {
  readonly document: Document;
  readonly status: 'Paid' | 'Unpaid' | 'Canceled';
  readonly dueDay: Day;
  readonly paidAt: number | null;
  readonly updatedAt: number;
}

interface Life {
  readonly document: Document;
  readonly dueDay: Day;
  readonly paysAt: number;
}

const TERM_DAYS = 30;

/** By id, an order of no meaning: none is documented, so a caller must ask for one. */
function livesOf(world: World, documents: readonly Document[]): Life[] {
  const { clock } = world.state;
  const unordered = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  return unordered.map((document) => {
    const dueDay = plusDays(document.day, TERM_DAYS);
    const paysAt = Math.max(clock.instantOf(dueDay, timeOfDay(6)), document.createdAt + 1);
    const cancelled = document.canceledAt !== null && document.canceledAt < paysAt;
    return { document, dueDay, paysAt: cancelled ? Infinity : paysAt };
  });
}

function rowAt({ document, dueDay, paysAt }: Life, now: number): InvoiceRow {
  const { canceledAt, createdAt } = document;
  const paidAt = paysAt <= now ? paysAt : null;
  if (canceledAt !== null && canceledAt <= now)
    return { document, dueDay, status: 'Canceled', paidAt, updatedAt: canceledAt };
  return {
    document,
    dueDay,
    status: paidAt === null ? 'Unpaid' : 'Paid',
    paidAt,
    updatedAt: paidAt ?? createdAt,
  };
}

interface Ledger {
  readonly rows: readonly InvoiceRow[];
  readonly byId: ReadonlyMap<string, InvoiceRow>;
}

function ledgerNow(world: World): Ledger {
  const key = ledgerKey(world);
  const lives = memoized(world.state, 'invoice-lives', key, () => livesOf(world, documentsAround(world)));
  return lasting(world, 'invoice-rows', key, (): Lasting<Ledger> => {
    const now = world.now();
    let until = Infinity;
    for (const { document, paysAt } of lives) {
      for (const at of [document.createdAt, document.canceledAt ?? Infinity, paysAt]) {
        if (at > now && at < until) until = at;
      }
    }
    const rows = lives.filter((life) => life.document.createdAt <= now).map((life) => rowAt(life, now));
    return { value: { rows, byId: new Map(rows.map((row) => [row.document.id, row])) }, from: now, until };
  });
}

/** Everything that was created by now, as it is now. */
export function invoiceRows(world: World): readonly InvoiceRow[] {
  return ledgerNow(world).rows;
}

/** One invoice by its id; `null` before it was created. */
export function invoiceRowOf(world: World, id: string): InvoiceRow | null {
  return ledgerNow(world).byId.get(id.toLowerCase()) ?? null;
}
