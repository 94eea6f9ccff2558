import type { CreationListReply } from '../../../api/schemas';
import type { ChosenRow } from './row-choices';

/** How one row went. */
export interface RowOutcome {
  readonly state: 'waiting' | 'created' | 'linked' | 'refused' | 'held-back';
  readonly message: string | null;
  /** What to do about it. */
  readonly next: string | null;
}

export interface Outcome {
  readonly byKey: ReadonlyMap<string, RowOutcome>;
  readonly done: number;
  readonly total: number;
  /** Nothing more happens by itself. */
  readonly ended: boolean;
  readonly failed: readonly string[];
}

const LINKED: RowOutcome = { state: 'linked', message: null, next: null };
const WAITING: RowOutcome = { state: 'waiting', message: null, next: null };

/** How what was confirmed is going. `rows` are those that were sent. */
export function outcomeOf(rows: readonly ChosenRow[], list: CreationListReply | undefined): Outcome {
  const creations = new Map(list?.items.map((item) => [item.key, item]));
  const working = list?.working ?? true;
  const byKey = new Map(
    rows.map(({ row, choice }): [string, RowOutcome] => {
      if (choice.action === 'link') return [row.key, LINKED];
      const creation = creations.get(row.key);
      return [row.key, creation ? createdOutcome(creation, working) : WAITING];
    }),
  );
  const all = [...byKey];
  return {
    byKey,
    done: all.filter(([, { state }]) => state !== 'waiting').length,
    total: all.length,
    ended: !working && all.every(([, { state }]) => state !== 'waiting'),
    failed: all.filter(([, { state }]) => state === 'refused' || state === 'held-back').map(([key]) => key),
  };
}

function createdOutcome(
  { state, message, ended, reference }: CreationListReply['items'][number],
  working: boolean,
): RowOutcome {
  if (state === 'verified') return { state: 'created', message: reference, next: null };
  if (state === 'blocked')
    return { state: 'held-back', message, next: 'Try it again together with its customer.' };
  if (state === 'conflict')
    return { state: 'refused', message, next: 'Look at the record in the target, then link this row to it.' };
  if (!ended && working) return WAITING;
  // The worker has stopped and nothing was written, or nobody knows: it is looked for before it is sent again.
  if (!ended) return { state: 'refused', message, next: 'Try it again; it is looked for first.' };
  return { state: 'refused', message, next: nextOf(message ?? '') };
}

const nextOf = (message: string): string =>
  /already/.test(message)
    ? 'Link the row to what is there, or give it another name.'
    : 'Change what it names, or try it again.';

/** What needs somebody comes first. */
export const failedFirst = (rows: readonly ChosenRow[], { failed }: Outcome): ChosenRow[] => [
  ...rows.filter(({ row }) => failed.includes(row.key)),
  ...rows.filter(({ row }) => !failed.includes(row.key)),
];

/** `12 created, 2 linked, 3 not created.` */
export function outcomeSentence({ byKey }: Outcome): string {
  const count = (...states: RowOutcome['state'][]): number =>
    [...byKey.values()].filter(({ state }) => states.includes(state)).length;
  const parts = [
    [count('created'), 'created'],
    [count('linked'), 'linked'],
    [count('refused', 'held-back'), 'not created'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  return said.length === 0 ? 'Nothing is done yet.' : `${said.join(', ')}.`;
}
