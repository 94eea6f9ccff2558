'use client';

import { useState } from 'react';
import type { ApiError } from '@/api/api-error';
import type { SavedViewReply, UpdateSavedViewRequest } from '@/api/schemas';
import type { ShownView } from '../fns/shown-view';
import { useCreateView, useDeleteView, useRestoreView, useUpdateView } from './use-saved-views';

/** What was done last, and how it is taken back. */
export interface DoneView {
  readonly sentence: string;
  readonly undo: (() => void) | null;
}

interface Failed {
  readonly title: string;
  readonly error: ApiError;
}

const contentOf = ({ query, sort, hiddenColumns }: SavedViewReply): UpdateSavedViewRequest => ({
  query,
  sort,
  hiddenColumns,
});

const copyOf = ({ query, sort, hiddenColumns }: ShownView) => ({
  query,
  sort,
  hiddenColumns: [...hiddenColumns],
});

/** Saving, renaming, sharing, replacing and deleting, each with its way back. */
export function useViewChanges(tenantId: string) {
  const create = useCreateView(tenantId);
  const update = useUpdateView(tenantId);
  const remove = useDeleteView(tenantId);
  const restore = useRestoreView(tenantId);
  const [done, setDone] = useState<DoneView | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const outcome = (title: string, sentence: string, undo: (() => void) | null, then?: () => void) => ({
    onError: (error: ApiError) => {
      setDone(null);
      setFailed({ title, error });
    },
    onSuccess: () => {
      setFailed(null);
      setDone({ sentence, undo });
      then?.();
    },
  });
  const takeBack =
    ({ id, name }: SavedViewReply, changes: UpdateSavedViewRequest) =>
    (): void =>
      update.mutate({ id, changes }, outcome('It was not taken back', `“${name}” is as it was.`, null));
  return {
    done,
    failed,
    busy: create.isPending || update.isPending || remove.isPending || restore.isPending,
    save: (name: string, shown: ShownView, shared: boolean, then: () => void): void =>
      create.mutate(
        { name, shared, ...copyOf(shown) },
        outcome('The view was not saved', `“${name}” is saved.`, null, then),
      ),
    replace: (view: SavedViewReply, shown: ShownView, then: () => void): void =>
      update.mutate(
        { id: view.id, changes: copyOf(shown) },
        outcome(
          'The view was not replaced',
          `“${view.name}” now is what is shown.`,
          takeBack(view, contentOf(view)),
          then,
        ),
      ),
    edit: (view: SavedViewReply, changes: { name: string; shared?: boolean }, then: () => void): void =>
      update.mutate(
        { id: view.id, changes },
        outcome(
          'The view was not changed',
          `“${changes.name}” is changed.`,
          takeBack(view, {
            name: view.name,
            ...(changes.shared === undefined ? {} : { shared: view.shared }),
          }),
          then,
        ),
      ),
    remove: ({ id, name }: SavedViewReply): void =>
      remove.mutate(
        id,
        outcome('The view was not deleted', `“${name}” is deleted.`, () =>
          restore.mutate(id, outcome('The view is still deleted', `“${name}” is back.`, null)),
        ),
      ),
  };
}

export type ViewChanges = ReturnType<typeof useViewChanges>;
