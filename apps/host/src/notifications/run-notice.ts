import { monthInWords } from '@tallylink/billing-model';
import type { RunEvent } from '@tallylink/sync-engine';
import type { RunEntity } from '../run-store/run.entity.js';
import type { NoticeKind } from './notice-kinds.js';

export interface Notice {
  readonly title: string;
  readonly message: string;
}

type MoveKind = Extract<RunEvent, NoticeKind>;

/** What people are told of a run. Moves that somebody makes at the screen have no row. */
const NOTICES: Readonly<Record<MoveKind, (run: RunEntity, month: string) => Notice>> = {
  retrieved: (run, month) => ({ title: `${month} is read`, message: waiting(run) }),
  failed: (run, month) => ({
    title: `${month} could not be read`,
    message: run.failure?.message ?? 'Open the run to see why.',
  }),
  allVerified: (_, month) => ({
    title: `${month} is applied`,
    message: 'Every approved change was written and read back.',
  }),
  someLeft: (run, month) => ({
    title: `Some changes of ${month} were not written`,
    message:
      run.failure?.message ??
      'The report names each with its reason; what can be tried again has a button there.',
  }),
  stale: (_, month) => ({
    title: `${month} must be approved again`,
    message: 'What was approved has moved since. Review the changes and approve them again.',
  }),
  expired: (_, month) => ({
    title: `The approval of ${month} has expired`,
    message: 'Nothing was written. Review the changes and approve them again.',
  }),
};

const isTold = (event: RunEvent): event is MoveKind => event in NOTICES;

export function runNotice(
  run: RunEntity,
  event: RunEvent,
): { readonly kind: NoticeKind; readonly notice: Notice } | null {
  return isTold(event) ? { kind: event, notice: NOTICES[event](run, monthInWords(run.month)) } : null;
}

function waiting({ summary }: RunEntity): string {
  const { toDo = 0, lines = 0 } = summary.counts ?? {};
  if (lines === 0) return 'The source bills nothing in it.';
  return toDo === 0
    ? `Nothing is left to do on its ${lines} lines.`
    : `${toDo} of ${lines} lines wait for you.`;
}

/** To those who still have to approve what `by` has approved. */
export function secondApprovalNotice({ month }: RunEntity, by: string, changes: number): Notice {
  const what = changes === 1 ? '1 change' : `${changes} changes`;
  return {
    title: `${monthInWords(month)} waits for your approval`,
    message: `${by} has approved ${what}; the policy asks for a second person. Review and approve them, or send them back.`,
  };
}
