import type { Actor } from '../http/actor.js';
import type { SavedViewReply } from './saved-views.dto.js';
import type { ViewWithMaker } from './saved-views.repository.js';

export const canShare = ({ kind, role }: Actor): boolean => kind === 'user' && role !== 'viewer';

/** One's own always; everyone's by who shared it, while he may share, and by owners. */
export function canChange({ ofUser, madeBy }: ViewWithMaker, actor: Actor): boolean {
  if (ofUser !== null) return ofUser === actor.id;
  return canShare(actor) && (actor.role === 'owner' || madeBy === actor.id);
}

export const viewReply = (view: ViewWithMaker, actor: Actor): SavedViewReply => ({
  id: view.id,
  name: view.name,
  query: view.query,
  sort: view.sort,
  hiddenColumns: view.hiddenColumns,
  shared: view.ofUser === null,
  mine: view.madeBy === actor.id,
  canChange: canChange(view, actor),
  madeBy: view.maker,
});
