import type { RunReply } from '../../../api/schemas';
import { defaultView, type RunView } from './run-steps';

const VIEWS: readonly string[] = ['grid', 'review', 'progress', 'report'];

/**
 * The view of a run's page: the one that its address asks for; else the one that fits the run's state. Whoever watched
 * the writing stays with it when it ends and opens the report himself. `before`: what this page has shown of this run.
 */
export function viewOf(
  run: Pick<RunReply, 'state'>,
  asked: string | null,
  before: RunView | null = null,
): RunView {
  if (asked && VIEWS.includes(asked)) return asked as RunView;
  const view = defaultView(run);
  return view === 'report' && before === 'progress' ? before : view;
}
