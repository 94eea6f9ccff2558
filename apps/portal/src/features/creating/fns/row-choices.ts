import type { LinkKind, MissingRowReply } from '../../../api/schemas';

/** What a person decided about a row; without it the row stands as the host offers it. */
export type RowChoice =
  | { readonly action: 'create' }
  | { readonly action: 'leave' }
  | { readonly action: 'link'; readonly targetId: string; readonly targetName: string };

/** What was typed over a row, and decided about it. */
export interface RowEdit {
  readonly name?: string;
  readonly price?: string;
  readonly choice?: RowChoice;
}

export type RowEdits = Readonly<Record<string, RowEdit>>;

/** A row with what will be done with it. */
export interface ChosenRow {
  readonly row: MissingRowReply;
  readonly choice: RowChoice;
  /** Something alike is there, for it or for its customer: a person decides both in one place. */
  readonly apart: boolean;
  /** Why it cannot be created as it stands, in sentences. */
  readonly hindrances: readonly string[];
}

const LEAVE: RowChoice = { action: 'leave' };
const ORDER: readonly LinkKind[] = ['customer', 'service', 'contract'];

/** What will be done with each row. A contract whose customer is left out is left out with it. */
export function chooseRows(rows: readonly MissingRowReply[], edits: RowEdits): ChosenRow[] {
  const done = new Map<string, ChosenRow>();
  return rows.map((row) => {
    const customer = row.needs === null ? undefined : done.get(row.needs);
    const needed = row.needs === null ? null : (customer?.choice ?? LEAVE);
    const hindrances = hindrancesOf(row, needed);
    const wanted =
      edits[row.key]?.choice ?? (row.doubtful || row.nameTaken ? LEAVE : ({ action: 'create' } as const));
    const choice = wanted.action === 'create' && hindrances.length > 0 ? LEAVE : wanted;
    const chosen = { row, choice, hindrances, apart: row.doubtful || customer?.apart === true };
    done.set(row.key, chosen);
    return chosen;
  });
}

function hindrancesOf({ working, problems }: MissingRowReply, needed: RowChoice | null): string[] {
  if (working) return ['It is being created already.'];
  if (needed?.action === 'leave')
    return [...problems, 'Waits for its customer: tick or link that row first.'];
  return [...problems];
}

export interface RowGroup {
  readonly kind: LinkKind;
  readonly rows: readonly ChosenRow[];
}

/** By kind, what others need first. */
export const groupRows = (rows: readonly ChosenRow[]): RowGroup[] =>
  ORDER.map((kind) => ({ kind, rows: rows.filter(({ row }) => row.kind === kind) })).filter(
    (group) => group.rows.length > 0,
  );

export type RowsView = 'clear' | 'doubtful' | 'all';

export const inView = ({ apart }: Pick<ChosenRow, 'apart'>, view: RowsView): boolean =>
  view === 'all' || apart === (view === 'doubtful');

/** Every row of a group on or off at once; what cannot be created stays as it is. */
export function tickAll(rows: readonly ChosenRow[], edits: RowEdits, on: boolean): RowEdits {
  const choice: RowChoice = on ? { action: 'create' } : LEAVE;
  const meant = rows.filter((one) => !on || one.hindrances.length === 0);
  return {
    ...edits,
    ...Object.fromEntries(meant.map(({ row }) => [row.key, { ...edits[row.key], choice }])),
  };
}
